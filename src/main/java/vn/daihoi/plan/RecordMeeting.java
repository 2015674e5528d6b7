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
 * @param pilots the branches named as pilots of the issuer; null where none is named
 */
record RecordMeeting(LocalDate heldOn, Outcome outcome, @Nullable String remarks, @Nullable String number,
		@Nullable LocalDate documentDate, @Nullable String signer, @Nullable List<String> papers,
		@Nullable List<NamedPilot> pilots) {

	/** The ids of the uploaded papers. */
	List<String> scans() {
		return (this.papers == null) ? List.of() : this.papers;
	}

	/** The pilots that are named. */
	List<NamedPilot> named() {
		return (this.pilots == null) ? List.of() : this.pilots;
	}

	/** Whether the paper is known by some of its marks only. */
	boolean isHalfNamed() {
		return (this.number == null) != (this.documentDate == null) || (this.number == null) != (this.signer == null);
	}

	boolean isAgreed() {
		return this.outcome == Outcome.AGREED;
	}

	/** What the meeting decided. */
	enum Outcome {

		AGREED, RETURNED

	}

}
