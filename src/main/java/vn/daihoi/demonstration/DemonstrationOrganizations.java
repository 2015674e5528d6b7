package vn.daihoi.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.AreaCharge;
import vn.daihoi.plan.AreaCharges;

/**
 * The organisations of the demonstration with their members and accounts.
 *
 * @param organizations each after the one above it and the one that guides it
 * @param charges who is in charge of which area
 */
record DemonstrationOrganizations(List<Organization> organizations, List<DemonstrationAccount> accounts,
		List<Member> members, List<AreaCharge> charges) {

	/**
	 * What a file of the demonstration says; members and accounts that it does not list
	 * are added.
	 */
	static DemonstrationOrganizations read(Resource file) {
		try (InputStream text = file.getInputStream()) {
			return yaml().readValue(text, Listed.class).completed();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(file + " cannot be read", unreadable);
		}
	}

	/** Adds whoever is not there yet, so that it can be done at every start. */
	void load(Organizations organizations, Members members) {
		Set<String> there = codes(organizations.all());
		this.organizations.stream()
			.filter((organization) -> !there.contains(organization.code()))
			.forEach(organizations::add);
		members.addMissing(this.members);
	}

	/** Puts who is listed in charge of areas where nobody is. */
	void load(AreaCharges areas) {
		Set<String> there = areas.all().keySet();
		this.charges.stream().collect(Collectors.groupingBy(AreaCharge::unit)).forEach((unit, persons) -> {
			if (!there.contains(unit)) {
				areas.assign(unit, persons);
			}
		});
	}

	private static Set<String> codes(List<Organization> organizations) {
		return organizations.stream().map(Organization::code).collect(Collectors.toSet());
	}

	private static YAMLMapper yaml() {
		return YAMLMapper.builder()
			.findAndAddModules()
			.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.addMixIn(OrganizationKind.class, SpelledLikeInPlans.class)
			.build();
	}

	@EnumNaming(LowerCamelCaseStrategy.class)
	private interface SpelledLikeInPlans {

	}

	/**
	 * What stands in the file.
	 *
	 * @param members of some branches; the others' are invented
	 */
	private record Listed(List<SampleOrganization> organizations, List<DemonstrationAccount> accounts,
			List<Member> members, List<AreaCharge> inCharge) {

		DemonstrationOrganizations completed() {
			List<Organization> all = this.organizations.stream().flatMap(SampleOrganization::tree).toList();
			return new DemonstrationOrganizations(all,
					Stream.of(this.accounts.stream(), unitAccounts(all), branchAccounts(all))
						.flatMap((accounts) -> accounts)
						.toList(),
					Stream.concat(this.members.stream(), inventedMembers(all)).toList(),
					(this.inCharge == null) ? List.of() : this.inCharge);
		}

		private static Stream<DemonstrationAccount> unitAccounts(List<Organization> all) {
			return all.stream()
				.filter((organization) -> organization.kind() == OrganizationKind.GRASSROOTS_COMMITTEE)
				.map(DemonstrationAccount::ofUnit);
		}

		private static Stream<DemonstrationAccount> branchAccounts(List<Organization> all) {
			return branches(all).map(DemonstrationAccount::ofBranch);
		}

		private Stream<Member> inventedMembers(List<Organization> all) {
			Set<String> listed = this.members.stream().map(Member::organizationCode).collect(Collectors.toSet());
			return branches(all).filter((branch) -> !listed.contains(branch.code()))
				.flatMap((branch) -> new SampleMembers(branch).all().stream());
		}

		private static Stream<Organization> branches(List<Organization> all) {
			return all.stream().filter((organization) -> organization.kind().isBranch());
		}

	}

}
