package vn.daihoi.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.task.OpenStep;

/**
 * Whose tasks a director may hand on: those of organisations below, and for the issuer
 * those of its own staff. The inspection committee hands on its tasks itself.
 */
@Component
class Subordinates {

	private static final Set<Role> STAFF = Set.of(Role.ORGANISATION_BOARD, Role.OFFICE, Role.PROPAGANDA);

	private final Organizations organizations;

	Subordinates(Organizations organizations) {
		this.organizations = organizations;
	}

	/** Whether all to whom the step is offered are theirs. */
	boolean have(Director director, OpenStep step) {
		List<String> groups = CongressWork.own(step).toList();
		return !groups.isEmpty() && groups.stream().allMatch((group) -> has(director, group));
	}

	private boolean has(Director director, String group) {
		String code = group.substring(0, Math.max(0, group.indexOf(':')));
		boolean inspects = group.equals(Role.INSPECTION.groupOf(code));
		return !inspects && (code.equals(director.organization()) ? director.issuing() && isStaff(group, code)
				: isBelow(code, director.organization()));
	}

	private static boolean isStaff(String group, String code) {
		return STAFF.stream().anyMatch((role) -> role.groupOf(code).equals(group));
	}

	private boolean isBelow(String code, String above) {
		return Stream
			.iterate(this.organizations.find(code), Optional::isPresent,
					(one) -> one.map(Organization::parentCode).flatMap(this.organizations::find))
			.flatMap(Optional::stream)
			.anyMatch((one) -> above.equals(one.parentCode()));
	}

}
