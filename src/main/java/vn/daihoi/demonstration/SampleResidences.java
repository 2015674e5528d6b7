package vn.daihoi.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;

/**
 * Invents where the members live: in the commune of their branch or in another one of the
 * district, always the same.
 */
final class SampleResidences {

	private static final String COMMUNE = "Đảng ủy xã ";

	private SampleResidences() {
	}

	/** The committee at the residence of each member, by id. */
	static Map<String, String> of(DemonstrationOrganizations sample) {
		List<String> communes = sample.organizations()
			.stream()
			.filter((one) -> one.kind() == OrganizationKind.GRASSROOTS_COMMITTEE)
			.map(SampleOrganization::nameWithoutMark)
			.filter((name) -> name.startsWith(COMMUNE))
			.toList();
		Map<String, String> committees = new LinkedHashMap<>();
		sample.members().forEach((member) -> committees.put(member.id(), committee(member, sample, communes)));
		return committees;
	}

	private static String committee(Member member, DemonstrationOrganizations sample, List<String> communes) {
		String own = sample.organizations()
			.stream()
			.filter((one) -> member.organizationCode().startsWith(one.code()))
			.map(SampleOrganization::nameWithoutMark)
			.filter(communes::contains)
			.findFirst()
			.orElse(communes.get(0));
		int chance = new SplittableRandom(member.id().hashCode()).nextInt(3 * communes.size());
		return (chance < communes.size()) ? communes.get(chance) : own;
	}

}
