package vn.daihoi.plan;

import java.util.List;

import vn.daihoi.organization.OrganizationKind;

/**
 * Which post the secretary of a branch also holds, where it can be done.
 *
 * @param fallback the post that may take its place; null where the plan names none
 */
public record PostUnification(List<OrganizationKind> kinds, String preferred, @MayBeAbsent String fallback,
		String clause) {

}
