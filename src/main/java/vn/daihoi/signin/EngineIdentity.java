package vn.daihoi.signin;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;

import org.springframework.stereotype.Component;

/** The groups and tenants of a person, and the person on the engine's thread. */
@Component
public class EngineIdentity {

	private final IdentityService identity;

	EngineIdentity(IdentityService identity) {
		this.identity = identity;
	}

	/** The groups that somebody is in; none of somebody unknown. */
	public List<String> groups(String user) {
		return this.identity.createGroupQuery().groupMember(user).unlimitedList().stream().map(Group::getId).toList();
	}

	List<String> tenants(String user) {
		return this.identity.createTenantQuery()
			.userMember(user)
			.includingGroupsOfUser(true)
			.unlimitedList()
			.stream()
			.map(Tenant::getId)
			.toList();
	}

	void set(String user) {
		this.identity.clearAuthentication();
		this.identity.setAuthentication(user, groups(user), tenants(user));
	}

	/**
	 * What {@code work} gives when that person does it, with that person's rights alone;
	 * afterwards nobody is on the thread.
	 */
	public <T> T as(String user, Supplier<T> work) {
		set(user);
		try {
			return work.get();
		}
		finally {
			clear();
		}
	}

	void clear() {
		this.identity.clearAuthentication();
	}

}
