package vn.daihoi.reorganization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationMove.Part;

/**
 * What a reorganisation does.
 *
 * @param before the tree as it is, by code
 * @param changed who goes on otherwise than before
 * @param ending the codes of those that end
 * @param founded who is new
 * @param congresses what becomes of those that are under way
 * @param sideWork what becomes of other work that is under way, as far as somebody else
 * has it then, or nobody
 * @param keepers who takes over, by the code of each that ends
 * @param mayBegin the congresses that new branches may hold under plans that run
 */
public record MoveEffect(Map<String, Organization> before, List<Organization> changed, Set<String> ending,
		List<Organization> founded, List<Fate> congresses, List<SideFate> sideWork, Map<String, String> keepers,
		List<Beginning> mayBegin) {

	/** A congress that a new branch may hold. */
	public record Beginning(String congress, String organization, String plan) {
	}

	/** Stands for all of it, so that a person carries out what was shown. */
	public String version() {
		return Integer.toHexString(List
			.of(this.changed.stream().sorted((one, other) -> one.code().compareTo(other.code())).toList(), this.ending,
					this.founded, this.congresses.stream().map(Fate::congress).toList(), this.sideWork)
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

	/** Those of these codes as they were called, each under its superior. */
	List<Part> partsBefore(List<String> codes) {
		return codes.stream()
			.map(this.before::get)
			.map((one) -> new Part(one.code(), one.name(),
					Optional.ofNullable(this.before.get(one.parentCode())).map(Organization::name).orElse(null)))
			.toList();
	}

	/** These as they are called then. */
	List<Part> partsAfter(List<Organization> result) {
		return result.stream()
			.map((one) -> new Part(one.code(), one.name(),
					Optional.ofNullable(one.parentCode()).map(this::name).orElse(null)))
			.toList();
	}

	/** Whether at least one congress goes on under another committee. */
	public boolean isDirectedAnew() {
		return this.congresses.stream().anyMatch((fate) -> fate.outcome() == Fate.Outcome.FOLLOWS);
	}

	/** Whether at least one congress stops. */
	boolean stops() {
		return this.congresses.stream().anyMatch(Fate::stops);
	}

}
