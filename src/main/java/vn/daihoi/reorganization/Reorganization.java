package vn.daihoi.reorganization;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.Nullable;

import vn.daihoi.organization.MoveDecision;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;

/**
 * What a decision does to organisations.
 *
 * @param effectiveOn the first day on which it is so; null while it was not typed
 * @param former the codes of those it is about
 * @param result what becomes of them; who of the former is not among it ends
 * @param heirs by the code of each organisation right below one that ends, under which of
 * the result it stands from now on
 * @param stopped the keys of congresses that could go on and do not
 * @param begun the keys of congresses that new branches hold under a plan that runs
 * @param reason why congresses are stopped; empty when none is
 */
public record Reorganization(MoveKind kind, @Nullable LocalDate effectiveOn, MoveDecision decision, List<String> former,
		List<Organization> result, Map<String, String> heirs, Set<String> stopped, Set<String> begun, String reason) {

	/** Who ends. */
	public Set<String> ending() {
		Set<String> ending = new LinkedHashSet<>(this.former);
		this.result.forEach((organization) -> ending.remove(organization.code()));
		return ending;
	}

	/** Who is there for the first time. */
	public List<Organization> founded() {
		return this.result.stream().filter((organization) -> !this.former.contains(organization.code())).toList();
	}

	boolean names(String code) {
		return this.former.contains(code)
				|| this.result.stream().anyMatch((organization) -> organization.code().equals(code));
	}

	/** Under whom someone stands who stood right below one that ends. */
	@Nullable
	String heir(String code) {
		return this.heirs.getOrDefault(code, successor());
	}

	/** Whoever takes over what belonged to one that ends; null when nobody does. */
	@Nullable
	public String successor() {
		return this.result.isEmpty() ? null : this.result.get(0).code();
	}

}
