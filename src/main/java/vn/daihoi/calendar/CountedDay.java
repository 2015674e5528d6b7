package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day that a count of working days gives.
 *
 * @param confirmed false when a day on the way is not yet decided, so that the date may
 * still move
 * @param explanation one Vietnamese sentence without its final stop, which begins with
 * the date and can be checked with a wall calendar
 */
public record CountedDay(LocalDate date, boolean confirmed, String explanation) {

	private static final String REASON_AFTER = ": ";

	public CountedDay {
		Objects.requireNonNull(date);
		Objects.requireNonNull(explanation);
	}

	static CountedDay because(LocalDate date, boolean confirmed, String reason) {
		return new CountedDay(date, confirmed, VietnameseDate.of(date) + REASON_AFTER + reason);
	}

	/** The explanation without the date it begins with. */
	public String reason() {
		return this.explanation.substring(this.explanation.indexOf(REASON_AFTER) + REASON_AFTER.length());
	}

}
