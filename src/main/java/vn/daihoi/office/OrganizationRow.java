package vn.daihoi.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.VietnameseNames;

/** An organisation as the list of the page shows it. */
record OrganizationRow(String code, String name, String kind, String parent, String members) {

	private static final Comparator<OrganizationRow> BY_NAME = Comparator
		.comparing(OrganizationRow::name, VietnameseNames.ORDER)
		.thenComparing(OrganizationRow::code);

	/** Those whose name or code is asked for, by name. */
	static List<OrganizationRow> found(Map<String, Organization> all, String asked) {
		return all.values()
			.stream()
			.filter((one) -> VietnameseNames.matches(one.name() + " " + one.code(), asked))
			.map((one) -> of(one, all))
			.sorted(BY_NAME)
			.toList();
	}

	private static OrganizationRow of(Organization one, Map<String, Organization> all) {
		String parent = Optional.ofNullable(all.get(one.parentCode())).map(Organization::name).orElse("");
		return new OrganizationRow(one.code(), one.name(), one.kind().label(), parent,
				one.officialMembers() + " chính thức, " + one.probationaryMembers() + " dự bị");
	}

}
