package vn.daihoi.plan;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * The standing committee's meeting on a draft.
 *
 * @param remarks what to change, asked for when the draft is returned
 */
record RecordMeeting(LocalDate heldOn, Outcome outcome, @Nullable String remarks) {

	/** What the meeting decided. */
	enum Outcome {

		AGREED, RETURNED

	}

}
