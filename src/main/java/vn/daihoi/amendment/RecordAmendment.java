package vn.daihoi.amendment;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * What the standing committee's meeting decided on a change of the plan.
 *
 * @param number of the paper, with its day and signer asked for when it is agreed
 * @param remarks asked for when it is not
 * @param papers the ids of the uploaded signed paper
 */
record RecordAmendment(LocalDate meetingDate, Outcome outcome, @Nullable String number,
		@Nullable LocalDate documentDate, @Nullable String signer, @Nullable String remarks, List<String> papers) {

	/** What it decided. */
	enum Outcome {

		AGREED, RETURNED, DROPPED

	}

	boolean isAgreed() {
		return this.outcome == Outcome.AGREED;
	}

	boolean lacksDocument() {
		return isAgreed() && (this.number == null || this.documentDate == null || this.signer == null);
	}

}
