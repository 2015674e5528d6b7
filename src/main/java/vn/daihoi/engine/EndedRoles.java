package vn.daihoi.engine;

import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.OrganizationEnded;
import vn.daihoi.organization.Role;

/** Nobody holds a role in an organisation that has ended; the accounts stay. */
@Component
class EndedRoles {

	private final IdentityService identity;

	private final WithoutChecks engine;

	EndedRoles(IdentityService identity, WithoutChecks engine) {
		this.identity = identity;
		this.engine = engine;
	}

	@EventListener
	void end(OrganizationEnded ended) {
		this.engine.run(() -> Stream.of(Role.values()).map((role) -> role.groupOf(ended.code())).forEach(this::empty));
	}

	private void empty(String group) {
		this.identity.createUserQuery()
			.memberOfGroup(group)
			.unlimitedList()
			.forEach((user) -> this.identity.deleteMembership(user.getId(), group));
	}

}
