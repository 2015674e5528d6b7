package vn.daihoi.ratification;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.task.Numbered;

/**
 * What the committee of the same level decided on the sealed ballots of its congress.
 *
 * @param number of the decision, asked for when they are destroyed
 * @param witnesses before whom they are destroyed, asked for likewise
 * @param destroyedOn on which day
 * @param keptUntil until when they are kept on, asked for otherwise, with the reason
 * @param minutes the ids of the uploaded pictures of the minutes
 */
record DestroyBallots(Outcome outcome, LocalDate meetingDate, @Nullable String number, @Nullable LocalDate documentDate,
		@Nullable String signer, @Nullable String witnesses, @Nullable LocalDate destroyedOn,
		@Nullable LocalDate keptUntil, @Nullable String reason, @Nullable List<String> minutes) implements Numbered {

	DestroyBallots {
		minutes = (minutes != null) ? List.copyOf(minutes) : List.of();
	}

	/** What may be decided. */
	enum Outcome {

		DESTROYED, KEPT

	}

	boolean isDestroyed() {
		return this.outcome == Outcome.DESTROYED;
	}

	boolean lacksDocument() {
		return isDestroyed() && (this.number == null || this.documentDate == null || this.signer == null);
	}

	boolean lacksWitnesses() {
		return isDestroyed() && (this.witnesses == null || this.witnesses.isBlank());
	}

	boolean lacksReason() {
		return !isDestroyed() && (this.reason == null || this.reason.isBlank());
	}

	@Override
	public LocalDate numberedOn() {
		return this.documentDate;
	}

}
