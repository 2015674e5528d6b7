package vn.daihoi.report;

import org.springframework.lang.Nullable;

/**
 * A committee or branch that something is still expected of.
 *
 * @param organization its code
 * @param state where it stands, in Vietnamese; null where that says nothing
 * @param reason what is known already; null when nobody said
 */
record Missing(String organization, String name, @Nullable String state, @Nullable String reason) {

	static Missing of(BranchRow branch) {
		return new Missing(branch.organization(), branch.name(), branch.stateLabel(), branch.absenceReason());
	}

}
