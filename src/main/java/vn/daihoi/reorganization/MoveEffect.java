package vn.daihoi.reorganization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.daihoi.organization.Organization;

/**
 * What a reorganisation does.
 *
 * @param before the tree as it is, by code
 * @param changed who goes on otherwise than before
 * @param ending the codes of those that end
 * @param founded who is new
 * @param congresses what becomes of those that are under way
 * @param mayBegin the congresses that new branches may hold under plans that run
 */
public record MoveEffect(Map<String, Organization> before, List<Organization> changed, Set<String> ending,
		List<Organization> founded, List<Fate> congresses, List<Beginning> mayBegin) {

	/** A congress that a new branch may hold. */
	public record Beginning(String congress, String organization, String plan) {
	}

	/** Stands for all of it, so that a person carries out what was shown. */
	public String version() {
		return Integer.toHexString(List
			.of(this.changed.stream().sorted((one, other) -> one.code().compareTo(other.code())).toList(), this.ending,
					this.founded, this.congresses.stream().map(Fate::congress).toList())
			.toString()
			.hashCode());
	}

	/** What an organisation is called, or will be. */
	public String name(String code) {
		return Stream.concat(this.changed.stream(), this.founded.stream())
			.filter((one) -> one.code().equals(code))
			.findFirst()
			.or(() -> Optional.ofNullable(this.before.get(code)))
			.map(Organization::name)
			.orElse(code);
	}

	/** Whether at least one congress stops. */
	boolean stops() {
		return this.congresses.stream().anyMatch(Fate::stops);
	}

}
