package vn.daihoi.demonstration;

import java.util.List;

import vn.daihoi.organization.Role;

/**
 * Someone who can sign in to the demonstration.
 *
 * @param name what the others see
 * @param roles what this person is, and where; none for the technical administrator
 */
public record DemonstrationAccount(String id, String name, List<RoleIn> roles) {

	/** The groups of all the roles. */
	public List<String> groups() {
		return this.roles.stream().map((role) -> role.role().groupOf(role.organization())).toList();
	}

	/** A role in the organisation with that code. */
	public record RoleIn(String organization, Role role) {

	}

}
