package vn.daihoi.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.reorganization.RoleMoved;
import vn.daihoi.signin.Accounts;

/**
 * Who held a role in an organisation that was split or merged holds it in another one.
 */
@Component
class MovedRoles {

	private final IdentityService identity;

	private final Accounts accounts;

	private final Grants grants;

	private final WithoutChecks engine;

	MovedRoles(IdentityService identity, Accounts accounts, Grants grants, WithoutChecks engine) {
		this.identity = identity;
		this.accounts = accounts;
		this.grants = grants;
		this.engine = engine;
	}

	@EventListener
	void move(RoleMoved moved) {
		this.engine.run(() -> {
			if (holds(moved)) {
				this.accounts.makeGroups(Map.of(moved.after(), moved.name()));
				this.accounts.join(moved.account(), List.of(moved.after()), List.of());
				this.identity.deleteMembership(moved.account(), moved.before());
				this.grants.toRole(moved.after());
			}
		});
	}

	private boolean holds(RoleMoved moved) {
		return this.identity.createUserQuery().userId(moved.account()).memberOfGroup(moved.before()).count() > 0;
	}

}
