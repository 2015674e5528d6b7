package vn.daihoi.personnel;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;

/** Whom of an organisation and those below it a list means that has only names. */
@Component
public class NamedMembers {

	private final Members members;

	private final Organizations organizations;

	NamedMembers(Members members, Organizations organizations) {
		this.members = members;
		this.organizations = organizations;
	}

	/** By name; a name that nobody there has is missing. */
	Map<String, List<Member>> in(String organization, Collection<String> names) {
		Set<String> asked = names.stream().map(NamedMembers::plain).collect(Collectors.toSet());
		Set<String> inside = new HashSet<>(Set.of(organization));
		return this.members.named(asked)
			.stream()
			.filter((member) -> isBelow(member.organizationCode(), inside))
			.collect(Collectors.groupingBy((member) -> plain(member.fullName())));
	}

	/**
	 * The one member whom each name means, by name as it is written; of several that bear
	 * it the one who is a candidate. Who cannot be told from another is left out.
	 * @param candidates the ids of those who were proposed
	 */
	public Map<String, Member> meant(String organization, Collection<String> names, Set<String> candidates) {
		Map<String, List<Member>> known = in(organization, names);
		Map<String, Member> meant = new LinkedHashMap<>();
		names.forEach((name) -> only(known.getOrDefault(plain(name), List.of()), candidates)
			.ifPresent((member) -> meant.put(name, member)));
		return meant;
	}

	private static Optional<Member> only(List<Member> members, Set<String> candidates) {
		List<Member> proposed = members.stream().filter((member) -> candidates.contains(member.id())).toList();
		List<Member> left = proposed.isEmpty() ? members : proposed;
		return (left.size() == 1) ? Optional.of(left.get(0)) : Optional.empty();
	}

	static String plain(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
	}

	private boolean isBelow(String code, Set<String> inside) {
		if (inside.contains(code)) {
			return true;
		}
		boolean below = this.organizations.find(code)
			.map(Organization::parentCode)
			.filter((parent) -> isBelow(parent, inside))
			.isPresent();
		if (below) {
			inside.add(code);
		}
		return below;
	}

}
