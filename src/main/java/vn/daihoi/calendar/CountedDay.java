package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day that a count of working days gives.
 *
 * @param range where it may still come to lie
 * @param reason one Vietnamese sentence without its final stop, which can be checked with
 * a wall calendar
 */
public record CountedDay(LocalDate date, DayRange range, String reason) {

	public CountedDay {
		Objects.requireNonNull(date);
		Objects.requireNonNull(range);
		Objects.requireNonNull(reason);
	}

	/**
	 * False when a day on the way is not yet decided, so that the date may still move.
	 */
	public boolean confirmed() {
		return this.range.isDecided();
	}

	/** The date with its reason, and with its range while that is open. */
	public String explanation() {
		return this.range.behind(VietnameseDate.of(this.date) + ": " + this.reason);
	}

}
