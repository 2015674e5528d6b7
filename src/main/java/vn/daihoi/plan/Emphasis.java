package vn.daihoi.plan;

import java.util.List;

import vn.daihoi.organization.OrganizationKind;

/** What the documents of some kinds of branches dwell on. */
public record Emphasis(List<OrganizationKind> kinds, String text, String clause) {

}
