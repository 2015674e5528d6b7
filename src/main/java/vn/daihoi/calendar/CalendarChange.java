package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.Objects;

import org.springframework.lang.Nullable;

/**
 * How a day of the calendar shall be.
 *
 * @param day null when it is to be an ordinary day of the week
 */
public record CalendarChange(LocalDate date, @Nullable CalendarDay day) {

	public CalendarChange {
		Objects.requireNonNull(date);
		if (day != null && !day.date().equals(date)) {
			throw new IllegalArgumentException(date + " cannot become " + day.date());
		}
	}

	public static CalendarChange to(CalendarDay day) {
		return new CalendarChange(day.date(), day);
	}

	public static CalendarChange toOrdinary(LocalDate date) {
		return new CalendarChange(date, null);
	}

}
