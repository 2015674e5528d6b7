package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.organization.OrganizationKind;

/**
 * Guidance as it is sent.
 *
 * @param kinds the branches that it is for
 * @param papers the ids of the uploaded guidance
 */
record SendGuidance(String number, LocalDate issuedOn, List<OrganizationKind> kinds, List<String> papers) {
}
