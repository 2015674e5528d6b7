package vn.daihoi.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
		return (user == null) ? id : name(user);
	}

	/** All persons with the groups that they are in. */
	public List<Account> all() {
		return this.identity.createUserQuery()
			.orderByUserId()
			.asc()
			.unlimitedList()
			.stream()
			.map(this::account)
			.toList();
	}

	private Account account(User user) {
		return new Account(user.getId(), name(user),
				this.identity.createGroupQuery()
					.groupMember(user.getId())
					.unlimitedList()
					.stream()
					.map(Group::getId)
					.collect(Collectors.toCollection(TreeSet::new)),
				(user.getEmail() == null) ? "" : user.getEmail().strip());
	}

	/** How the others see a person. */
	public static String name(User user) {
		return (user.getFirstName() + " " + user.getLastName()).strip();
	}

	/**
	 * A person who may sign in.
	 *
	 * @param address where mail reaches the person; empty when there is none
	 */
	public record Account(String id, String name, Set<String> groups, String address) {

		/** The same at another address. */
		public Account at(String address) {
			return new Account(this.id, this.name, this.groups, address);
		}

	}

	/**
	 * Lets a known person into groups and tenants that exist; being there is no fault.
	 */
	public void join(String id, Collection<String> groups, Collection<String> tenants) {
		groups.stream()
			.filter((group) -> this.identity.createUserQuery().userId(id).memberOfGroup(group).count() == 0)
			.forEach((group) -> this.identity.createMembership(id, group));
		tenants.stream()
			.filter((tenant) -> this.identity.createUserQuery().userId(id).memberOfTenant(tenant).count() == 0)
			.forEach((tenant) -> this.identity.createTenantUserMembership(tenant, id));
	}

	/** Calls a known person by another name. */
	public void call(String id, String name) {
		User user = this.identity.createUserQuery().userId(id).singleResult();
		name(user, name);
		this.identity.saveUser(user);
	}

	/** Mail reaches a known person at that address from now on. */
	public void reach(String id, String address) {
		User user = this.identity.createUserQuery().userId(id).singleResult();
		user.setEmail(address);
		this.identity.saveUser(user);
	}

	private static void name(User user, String name) {
		int last = name.lastIndexOf(' ');
		user.setFirstName((last < 0) ? "" : name.substring(0, last));
		user.setLastName(name.substring(last + 1));
	}

	public boolean hasMember(String group) {
		return this.identity.createUserQuery().memberOfGroup(group).count() > 0;
	}

	/** Adds a person; groups and tenants that do not exist yet are made. */
	public void add(String id, String name, String password, List<String> groups, List<String> tenants) {
		groups.forEach((group) -> makeGroups(Map.of(group, group)));
		tenants.forEach((tenant) -> makeTenants(Set.of(tenant)));
		enter(id, name, password, groups, tenants);
	}

	/** Adds a person to groups and tenants that exist. */
	public void enter(String id, String name, String password, List<String> groups, List<String> tenants) {
		User user = this.identity.newUser(id);
		name(user, name);
		user.setPassword(password);
		this.identity.saveUser(user);
		groups.forEach((group) -> this.identity.createMembership(id, group));
		tenants.forEach((tenant) -> this.identity.createTenantUserMembership(tenant, id));
	}

	/**
	 * Makes the groups that do not exist yet.
	 * @param names what people call each of them; at least one
	 */
	public void makeGroups(Map<String, String> names) {
		Set<String> there = this.identity.createGroupQuery()
			.groupIdIn(names.keySet().toArray(String[]::new))
			.unlimitedList()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
		names.entrySet()
			.stream()
			.filter((group) -> !there.contains(group.getKey()))
			.forEach((group) -> makeGroup(group.getKey(), group.getValue()));
	}

	private void makeGroup(String id, String name) {
		Group group = this.identity.newGroup(id);
		group.setName(name);
		group.setType("DAIHOI");
		this.identity.saveGroup(group);
	}

	/**
	 * Makes the tenants that do not exist yet.
	 * @param ids at least one
	 */
	public void makeTenants(Set<String> ids) {
		Set<String> there = this.identity.createTenantQuery()
			.tenantIdIn(ids.toArray(String[]::new))
			.unlimitedList()
			.stream()
			.map(Tenant::getId)
			.collect(Collectors.toSet());
		ids.stream().filter((id) -> !there.contains(id)).forEach(this::makeTenant);
	}

	private void makeTenant(String id) {
		Tenant tenant = this.identity.newTenant(id);
		tenant.setName(id);
		this.identity.saveTenant(tenant);
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
