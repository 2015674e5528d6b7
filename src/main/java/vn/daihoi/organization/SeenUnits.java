package vn.daihoi.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Which units the people of an organisation see: the issuer's people all, a unit's and
 * its branches' people their own.
 */
@Component
public class SeenUnits {

	private final Organizations organizations;

	SeenUnits(Organizations organizations) {
		this.organizations = organizations;
	}

	/** The codes of the units, by the code of each organisation that sees any. */
	public Map<String, List<String>> byOrganization() {
		Map<String, List<String>> units = new HashMap<>();
		for (Organization organization : this.organizations.all()) {
			String code = organization.code();
			switch (organization.kind()) {
				case SUPERIOR_COMMITTEE -> {
					List<String> below = new ArrayList<>(List.of(code));
					below.addAll(codes(this.organizations.grassrootsBelow(code)));
					units.put(code, below);
				}
				case GRASSROOTS_BRANCH -> units.put(code, List.of(code));
				case GRASSROOTS_COMMITTEE -> {
					units.put(code, List.of(code));
					codes(this.organizations.branchesBelow(code)).forEach((branch) -> units.put(branch, List.of(code)));
				}
				default -> {
					// seen through its committee
				}
			}
		}
		return units;
	}

	/**
	 * What somebody sees who is in these groups.
	 * @param units as {@link #byOrganization()} gives them
	 */
	public static List<String> of(Collection<String> groups, Map<String, List<String>> units) {
		return Role.organizationsOf(groups)
			.stream()
			.flatMap((organization) -> units.getOrDefault(organization, List.of()).stream())
			.distinct()
			.toList();
	}

	private static List<String> codes(List<Organization> organizations) {
		return organizations.stream().map(Organization::code).toList();
	}

}
