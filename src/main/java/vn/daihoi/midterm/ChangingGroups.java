package vn.daihoi.midterm;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;

/**
 * Who works on a change between two congresses: a branch's secretary, or whoever does it
 * for the branch at its committee; a committee and its office.
 */
@Component
public class ChangingGroups {

	private final Organizations organizations;

	ChangingGroups(Organizations organizations) {
		this.organizations = organizations;
	}

	/** The groups for an organisation, by its code. */
	public List<String> of(String organization) {
		return of(this.organizations.find(organization).orElseThrow());
	}

	/** The same for an organisation that is known. */
	List<String> of(Organization organization) {
		String code = organization.code();
		if (!organization.kind().isBranch()) {
			return List.of(Role.COMMITTEE.groupOf(code), Role.OFFICE.groupOf(code));
		}
		return this.organizations.directorOf(code)
			.map((above) -> List.of(Role.SECRETARY.groupOf(code), Role.ACTING.groupOf(above.code()),
					Role.OFFICE.groupOf(above.code())))
			.orElse(List.of(Role.SECRETARY.groupOf(code)));
	}

}
