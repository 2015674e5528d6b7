package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * The standing committee's meeting on a draft.
 *
 * @param remarks what to change, asked for when the draft is returned
 * @param number of the paper that tells what was decided, with its day and signer; null
 * where there is none
 * @param papers the ids of that paper or the minutes; null where there is none
 */
record RecordMeeting(LocalDate heldOn, Outcome outcome, @Nullable String remarks, @Nullable String number,
		@Nullable LocalDate documentDate, @Nullable String signer, @Nullable List<String> papers) {

	/** The ids of the uploaded papers. */
	List<String> scans() {
		return (this.papers == null) ? List.of() : this.papers;
	}

	/** Whether the paper is known by some of its marks only. */
	boolean isHalfNamed() {
		return (this.number == null) != (this.documentDate == null) || (this.number == null) != (this.signer == null);
	}

	/** What the meeting decided. */
	enum Outcome {

		AGREED, RETURNED

	}

}
