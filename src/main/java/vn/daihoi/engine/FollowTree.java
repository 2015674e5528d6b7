package vn.daihoi.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.SeenUnits;
import vn.daihoi.organization.TreeChanged;
import vn.daihoi.signin.Accounts;

/**
 * When the tree of organisations changes, everybody sees the units in which the own
 * organisations stand now; nobody loses one, since only the groups of a task open it.
 */
@Component
class FollowTree {

	private final Accounts accounts;

	private final SeenUnits units;

	private final WithoutChecks engine;

	FollowTree(Accounts accounts, SeenUnits units, WithoutChecks engine) {
		this.accounts = accounts;
		this.units = units;
		this.engine = engine;
	}

	@EventListener
	void follow(TreeChanged changed) {
		Map<String, List<String>> seen = this.units.byOrganization();
		this.engine.run(() -> {
			Map<String, List<String>> tenants = new TreeMap<>();
			this.accounts.all().forEach((account) -> tenants.put(account.id(), SeenUnits.of(account.groups(), seen)));
			this.accounts.makeTenants(
					tenants.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
			tenants.forEach((account, units) -> this.accounts.join(account, List.of(), units));
		});
	}

}
