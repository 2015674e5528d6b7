package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day that differs from the plain week of Monday to Friday.
 *
 * @param basis what makes it so, in Vietnamese
 * @param confirmed whether the decision on it has been published
 */
public record CalendarDay(LocalDate date, DayKind kind, String basis, boolean confirmed) {

	public CalendarDay {
		Objects.requireNonNull(date);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(basis);
	}

	/** What kind of day it is, in Vietnamese: {@code ngày nghỉ lễ}. */
	public String kindInWords() {
		return (this.kind.isWorked() && !WorkingCalendar.isWeekend(this.date)) ? "ngày làm việc"
				: this.kind.vietnamese();
	}

	/** With its basis. */
	public String kindAndBasis() {
		return kindInWords() + " (" + this.basis + ")";
	}

	/** With its basis, and whether it is decided. */
	public String inWords() {
		return this.confirmed ? kindAndBasis() : kindAndBasis() + ", chưa có quyết định chính thức";
	}

}
