package vn.daihoi.signin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;

import org.springframework.stereotype.Component;

/**
 * The accounts in the engine's identity service: persons, the groups of their roles, the
 * tenants they see.
 */
@Component
public class Accounts {

	private final IdentityService identity;

	Accounts(IdentityService identity) {
		this.identity = identity;
	}

	public boolean exists(String id) {
		return this.identity.createUserQuery().userId(id).count() > 0;
	}

	/** Which of these accounts there are. */
	public Set<String> existing(Collection<String> ids) {
		return this.identity.createUserQuery()
			.userIdIn(ids.toArray(String[]::new))
			.unlimitedList()
			.stream()
			.map(User::getId)
			.collect(Collectors.toSet());
	}

	/** The name of a person as the others see it; the id itself where there is none. */
	public String name(String id) {
		User user = this.identity.createUserQuery().userId(id).singleResult();
		return (user == null) ? id : (user.getFirstName() + " " + user.getLastName()).strip();
	}

	public boolean hasMember(String group) {
		return this.identity.createUserQuery().memberOfGroup(group).count() > 0;
	}

	/** Adds a person; groups and tenants that do not exist yet are made. */
	public void add(String id, String name, String password, List<String> groups, List<String> tenants) {
		User user = this.identity.newUser(id);
		int last = name.lastIndexOf(' ');
		user.setFirstName((last < 0) ? "" : name.substring(0, last));
		user.setLastName(name.substring(last + 1));
		user.setPassword(password);
		this.identity.saveUser(user);
		groups.forEach((group) -> join(id, group));
		tenants.forEach((tenant) -> belong(id, tenant));
	}

	private void join(String user, String id) {
		if (this.identity.createGroupQuery().groupId(id).count() == 0) {
			Group group = this.identity.newGroup(id);
			group.setName(id);
			group.setType("DAIHOI");
			this.identity.saveGroup(group);
		}
		this.identity.createMembership(user, id);
	}

	private void belong(String user, String id) {
		if (this.identity.createTenantQuery().tenantId(id).count() == 0) {
			Tenant tenant = this.identity.newTenant(id);
			tenant.setName(id);
			this.identity.saveTenant(tenant);
		}
		this.identity.createTenantUserMembership(id, user);
	}

	/**
	 * Calls a group by a name that people understand, where its id would be shown.
	 */
	public void rename(String group, String name) {
		Group existing = this.identity.createGroupQuery().groupId(group).singleResult();
		if (existing != null) {
			existing.setName(name);
			this.identity.saveGroup(existing);
		}
	}

}
