package vn.daihoi.demonstration;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.StringUtils;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Role;

/**
 * Someone who can sign in to the demonstration.
 *
 * @param name what the others see
 * @param roles what this person is, and where; none for the technical administrator
 */
record DemonstrationAccount(String id, String name, List<RoleIn> roles) {

	/**
	 * The committee of a unit with its office and its inspection committee, for example
	 * {@code danguy.hh}.
	 */
	static DemonstrationAccount ofUnit(Organization unit) {
		return holding(unit, "danguy.", SampleOrganization.nameWithoutMark(unit), Role.COMMITTEE, Role.OFFICE,
				Role.ACTING, Role.INSPECTION);
	}

	/** The secretary of a branch, for example {@code chibo.hh01}. */
	static DemonstrationAccount ofBranch(Organization branch) {
		String name = "Bí thư " + StringUtils.uncapitalize(SampleOrganization.nameWithoutMark(branch));
		return holding(branch, "chibo.", name, Role.SECRETARY);
	}

	private static DemonstrationAccount holding(Organization organization, String prefix, String name, Role... roles) {
		return new DemonstrationAccount(prefix + organization.code(), name,
				Stream.of(roles).map((role) -> new RoleIn(organization.code(), role)).toList());
	}

	/** The groups of all the roles. */
	List<String> groups() {
		return this.roles.stream().map(RoleIn::group).toList();
	}

	/** A role in the organisation with that code. */
	record RoleIn(String organization, Role role) {

		String group() {
			return this.role.groupOf(this.organization);
		}

	}

}
