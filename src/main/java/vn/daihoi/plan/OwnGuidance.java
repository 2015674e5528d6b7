package vn.daihoi.plan;

import java.util.List;

import vn.daihoi.organization.OrganizationKind;

/**
 * Branches that follow the guidance of their own sector, also where they stand under a
 * unit of this plan.
 *
 * @param guidedBy who passes the guidance on
 * @param issuer whose guidance it is
 */
public record OwnGuidance(List<OrganizationKind> kinds, Actor guidedBy, String issuer, String title, String clause) {

}
