package vn.daihoi.sight;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.OrganizationKind;

/** One congress of a list, as its row says. */
public record CongressRow(String id, String plan, String organization, String organizationName, OrganizationKind kind,
		boolean ownGuidance, String unit, String unitName, int officialMembers, int probationaryMembers,
		@Nullable LocalDate openingDate) {
}
