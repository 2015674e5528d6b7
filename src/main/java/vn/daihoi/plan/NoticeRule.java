package vn.daihoi.plan;

import java.util.List;

/**
 * How long before the opening its time must be notified.
 *
 * @param noticeRequires what must have happened before the notice is given
 */
public record NoticeRule(int workingDays, CountingMode countingMode, String clause, List<Condition> noticeRequires) {

	/** Which days count between notice and opening; no Party text found defines it. */
	public enum CountingMode {

		/** The opening may be the last of the working days. */
		A,

		/** All the working days lie between notice and opening. */
		B

	}

	/** A milestone of the congress that a notice may have to wait for. */
	public enum Condition {

		/** The committee above has accepted the day. */
		DATE_ACCEPTED,

		/** The committee above has agreed to the personnel. */
		PERSONNEL_AGREED

	}

}
