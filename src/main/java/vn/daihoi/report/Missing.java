package vn.daihoi.report;

import org.springframework.lang.Nullable;

/**
 * A committee or branch that something is still expected of.
 *
 * @param organization its code
 * @param state where it stands, in Vietnamese; null where that says nothing
 * @param reason what is known already; null when nobody said
 */
public record Missing(String organization, String name, @Nullable String state, @Nullable String reason) {

	/** A branch of which something is still expected. */
	public static Missing of(BranchRow branch) {
		return new Missing(branch.organization(), branch.name(), branch.stateLabel(), branch.absenceReason());
	}

}
