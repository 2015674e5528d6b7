package vn.daihoi.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.daihoi.engine.Grants;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.SeenUnits;
import vn.daihoi.signin.Accounts;

/** Gives the people of the demonstration their accounts, groups and tenants. */
@Component
@Profile("!production")
class DemonstrationAccounts {

	private static final String PASSWORD = "demo";

	private final Accounts accounts;

	private final Grants grants;

	private final Organizations organizations;

	private final SeenUnits units;

	DemonstrationAccounts(Accounts accounts, Grants grants, Organizations organizations, SeenUnits units) {
		this.accounts = accounts;
		this.grants = grants;
		this.organizations = organizations;
		this.units = units;
	}

	/** Adds whoever is not there yet; asks once when nobody is missing. */
	void addMissing(List<DemonstrationAccount> sample) {
		Set<String> there = this.accounts.existing(sample.stream().map(DemonstrationAccount::id).toList());
		List<DemonstrationAccount> missing = sample.stream()
			.filter((account) -> !there.contains(account.id()))
			.toList();
		if (!missing.isEmpty()) {
			add(missing);
		}
	}

	private void add(List<DemonstrationAccount> missing) {
		Map<String, Organization> organizations = this.organizations.all()
			.stream()
			.collect(Collectors.toMap(Organization::code, Function.identity()));
		Map<String, List<String>> units = this.units.byOrganization();
		this.accounts.makeGroups(groups(missing, organizations));
		this.accounts.makeTenants(units.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
		missing.forEach((account) -> this.accounts.enter(account.id(), account.name(), PASSWORD, account.groups(),
				tenants(account, units)));
		missing.stream().flatMap((account) -> account.groups().stream()).forEach(this.grants::toRole);
		this.accounts.rename("camunda-admin", "Quản trị kỹ thuật");
	}

	/** The groups of all the roles, with names that people understand. */
	private static Map<String, String> groups(List<DemonstrationAccount> accounts,
			Map<String, Organization> organizations) {
		return accounts.stream()
			.flatMap((account) -> account.roles().stream())
			.distinct()
			.collect(Collectors.toMap(DemonstrationAccount.RoleIn::group, (held) -> held.role().label() + " – "
					+ SampleOrganization.nameWithoutMark(organizations.get(held.organization()))));
	}

	private static List<String> tenants(DemonstrationAccount account, Map<String, List<String>> units) {
		return account.roles()
			.stream()
			.map(DemonstrationAccount.RoleIn::organization)
			.distinct()
			.flatMap((organization) -> units.getOrDefault(organization, List.of()).stream())
			.distinct()
			.toList();
	}

}
