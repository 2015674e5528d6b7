package vn.daihoi.reorganization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.Nullable;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;

/** The tree before a reorganisation, and after it. */
class ChangedTree {

	private final Map<String, Organization> before;

	private final Map<String, Organization> after;

	private final Reorganization move;

	ChangedTree(Map<String, Organization> before, Reorganization move) {
		this.before = before;
		this.move = move;
		this.after = new HashMap<>(before);
		move.ending().forEach(this.after::remove);
		move.result().forEach((organization) -> this.after.put(organization.code(), organization));
		List.copyOf(this.after.values())
			.stream()
			.filter((organization) -> !move.result().contains(organization))
			.forEach(this::inherit);
		move.former().stream().map(before::get).filter(Objects::nonNull).forEach((one) -> count(before, one, -1));
		move.result().forEach((one) -> count(this.after, one, 1));
	}

	/** Who stood under one that ends, or followed its guidance, has its successor now. */
	private void inherit(Organization one) {
		Set<String> ending = this.move.ending();
		String parent = ending.contains(one.parentCode()) ? this.move.heir(one.code()) : one.parentCode();
		String guide = ending.contains(one.guidedBy()) ? this.move.successor() : one.guidedBy();
		this.after.put(one.code(), new Organization(one.code(), one.name(), one.kind(), parent, one.officialMembers(),
				one.probationaryMembers(), guide, one.termEndsOn()));
	}

	/** Those above count its members, unless the decision gives their own numbers. */
	private void count(Map<String, Organization> tree, Organization one, int sign) {
		lineage(tree, one.parentCode()).stream()
			.filter((above) -> !this.move.names(above))
			.forEach((above) -> this.after.computeIfPresent(above, (code, counted) -> plus(counted, one, sign)));
	}

	private static Organization plus(Organization counted, Organization one, int sign) {
		return new Organization(counted.code(), counted.name(), counted.kind(), counted.parentCode(),
				Math.max(0, counted.officialMembers() + sign * one.officialMembers()),
				Math.max(0, counted.probationaryMembers() + sign * one.probationaryMembers()), counted.guidedBy(),
				counted.termEndsOn());
	}

	Map<String, Organization> before() {
		return this.before;
	}

	Map<String, Organization> after() {
		return this.after;
	}

	/** Who changes and stays, as they are then. */
	List<Organization> changed() {
		List<Organization> changed = new ArrayList<>();
		this.after.values().forEach((one) -> {
			if (this.before.containsKey(one.code()) && !one.equals(this.before.get(one.code()))) {
				changed.add(one);
			}
		});
		return changed;
	}

	/** Whether a congress of that organisation or of that committee is touched at all. */
	boolean touches(String organization, String unit) {
		return this.move.former().contains(unit)
				|| lineage(this.before, organization).stream().anyMatch(this.move.former()::contains);
	}

	boolean isBelow(String organization, String above) {
		return lineage(this.after, organization).contains(above);
	}

	/** The nearest grassroots committee above a branch, or itself; empty without one. */
	Optional<String> committeeAbove(String branch) {
		return lineage(this.after, branch).stream()
			.filter((code) -> this.after.get(code).kind() == OrganizationKind.GRASSROOTS_COMMITTEE)
			.findFirst();
	}

	/** Whether a branch has a committee that directs it under a plan of that issuer. */
	boolean hasCommittee(String branch, String issuer) {
		return isBelow(branch, issuer) && committeeAbove(branch).isPresent();
	}

	/**
	 * Who takes over from those that end, by their codes: the successor, or the committee
	 * that directed it; nobody where there is neither.
	 */
	Map<String, String> keepers() {
		Map<String, String> keepers = new HashMap<>();
		this.move.ending()
			.stream()
			.filter(this.before::containsKey)
			.forEach((code) -> keepers.put(code,
					(this.move.successor() != null) ? this.move.successor() : director(this.before, code)));
		keepers.values().removeIf(Objects::isNull);
		return keepers;
	}

	/**
	 * The committee that directs an organisation in a tree, as
	 * {@link vn.daihoi.organization.Organizations#directorOf} finds it.
	 */
	@Nullable
	static String director(Map<String, Organization> tree, String code) {
		Organization above = tree.get(tree.get(code).parentCode());
		if (above == null) {
			return null;
		}
		boolean isBetween = above.kind() == OrganizationKind.INTERMEDIATE_COMMITTEE && above.parentCode() != null;
		return isBetween ? director(tree, above.code()) : above.code();
	}

	/** Itself and all above it, from below. */
	static Set<String> lineage(Map<String, Organization> tree, @Nullable String code) {
		Set<String> lineage = new LinkedHashSet<>();
		Organization next = tree.get(code);
		while (next != null && lineage.add(next.code())) {
			next = tree.get(next.parentCode());
		}
		return lineage;
	}

}
