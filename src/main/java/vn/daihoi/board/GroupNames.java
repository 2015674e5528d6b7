package vn.daihoi.board;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.signin.Accounts;
import vn.daihoi.task.OpenStep;

/** Whose turn a step is, in words. */
@Component
class GroupNames {

	private final Organizations organizations;

	private final Accounts accounts;

	GroupNames(Organizations organizations, Accounts accounts) {
		this.organizations = organizations;
		this.accounts = accounts;
	}

	/**
	 * Who holds its task, else to whom it is offered; who acts for others is left out.
	 */
	List<String> of(OpenStep step) {
		return (step.holder() != null) ? List.of(this.accounts.name(step.holder()))
				: step.groups()
					.stream()
					.filter((group) -> !group.endsWith(":" + Role.ACTING.suffix()))
					.map(this::name)
					.toList();
	}

	private String name(String group) {
		int colon = group.indexOf(':');
		String code = group.substring(0, colon);
		Role role = Role.ofSuffix(group.substring(colon + 1));
		String name = this.organizations.find(code).map(Organization::name).orElse(code);
		boolean said = role == Role.COMMITTEE && name.matches("(Đảng|Huyện|Thành|Thị|Quận|Tỉnh) ủy .*");
		return said ? name : role.label() + " " + name;
	}

}
