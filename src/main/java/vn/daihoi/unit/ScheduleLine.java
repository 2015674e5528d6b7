package vn.daihoi.unit;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonValue;

import vn.daihoi.congress.Session;
import vn.daihoi.report.Missing;

/**
 * A branch in its committee's list of days.
 *
 * @param branch its code
 * @param pilot whether its congress is the model for the others of its committee
 * @param planPilot whether it is one for all, chosen by the issuer
 * @param openingDate the day that was accepted or is proposed; null when it is missing
 * @param reason why it is missing, as far as somebody said so; else null
 */
record ScheduleLine(String branch, String name, boolean pilot, boolean planPilot, Standing standing,
		LocalDate openingDate, Session session, String venue, String reason) {

	/** How far a day has come. */
	enum Standing {

		/** No day, or one that is put off or was not accepted. */
		MISSING("chưa có ngày"),

		PROPOSED("đề xuất, chưa nhận"),

		ACCEPTED("đã nhận");

		private final String label;

		Standing(String label) {
			this.label = label;
		}

		/** How a person reads it. */
		@JsonValue
		String label() {
			return this.label;
		}

	}

	/** The same branch on another day. */
	ScheduleLine on(LocalDate day, Session part) {
		return new ScheduleLine(this.branch, this.name, this.pilot, this.planPilot, Standing.PROPOSED, day, part,
				this.venue, this.reason);
	}

	/** Whether another branch meets at the same time. */
	boolean meets(ScheduleLine other) {
		return !this.branch.equals(other.branch) && this.openingDate.equals(other.openingDate)
				&& this.session.overlaps(other.session);
	}

	boolean isAccepted() {
		return this.standing == Standing.ACCEPTED;
	}

	Missing asMissing() {
		return new Missing(this.branch, this.name, this.standing.label(), this.reason);
	}

}
