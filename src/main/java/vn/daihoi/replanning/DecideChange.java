package vn.daihoi.replanning;

import org.springframework.lang.Nullable;

/**
 * What a second person says of a proposed change.
 *
 * @param remarks asked for unless it is approved
 */
record DecideChange(Outcome outcome, @Nullable String remarks) {

	/** What that person decides. */
	enum Outcome {

		APPROVED, RETURNED, DROPPED

	}

}
