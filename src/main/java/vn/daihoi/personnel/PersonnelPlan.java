package vn.daihoi.personnel;

import java.util.List;

import org.springframework.lang.Nullable;

/**
 * The personnel plan that a branch sends (dossier, item 1).
 *
 * @param reason a few words on the composition
 */
record PersonnelPlan(List<Proposal> candidates, @Nullable String reason) {

	/** One person on it. */
	record Proposal(String memberId, boolean committee, Post post, boolean needsConclusion) {
	}

	/** On whom the competent level must first conclude. */
	List<String> marked() {
		return this.candidates.stream().filter(Proposal::needsConclusion).map(Proposal::memberId).toList();
	}

}
