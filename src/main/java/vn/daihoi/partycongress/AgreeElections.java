package vn.daihoi.partycongress;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * The superior committee on the personnel of a congress.
 *
 * @param number of its paper; asked for when it agrees
 * @param remarks what is to be changed; asked for when it does not
 */
record AgreeElections(Outcome outcome, LocalDate meetingDate, @Nullable String number, @Nullable LocalDate documentDate,
		@Nullable String signer, @Nullable String remarks) {

	/** What it says. */
	enum Outcome {

		AGREED, RETURNED

	}

	boolean lacksDocument() {
		return this.outcome == Outcome.AGREED
				&& (this.number == null || this.documentDate == null || this.signer == null);
	}

}
