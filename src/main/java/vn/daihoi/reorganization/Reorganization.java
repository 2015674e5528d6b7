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
 * @param assigned which members, posts and roles go to which of the result; who is not
 * among them goes to the first, posts and roles end with their organisation
 */
public record Reorganization(MoveKind kind, @Nullable LocalDate effectiveOn, MoveDecision decision, List<String> former,
		List<Organization> result, Map<String, String> heirs, Set<String> stopped, Set<String> begun, String reason,
		Assignments assigned) {

	/** One that assigns nobody. */
	public Reorganization(MoveKind kind, @Nullable LocalDate effectiveOn, MoveDecision decision, List<String> former,
			List<Organization> result, Map<String, String> heirs, Set<String> stopped, Set<String> begun,
			String reason) {
		this(kind, effectiveOn, decision, former, result, heirs, stopped, begun, reason, Assignments.NONE);
	}

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

	/** {@code Giải thể theo Quyết định số 12-QĐ/HU}. */
	String byDecision() {
		return "%s theo Quyết định số %s".formatted(this.kind.label(), this.decision.number());
	}

	/** The same with the reason why congresses are stopped, where one was given. */
	String why() {
		return this.reason.isBlank() ? byDecision() : byDecision() + ": " + this.reason;
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
