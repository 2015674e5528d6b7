package vn.daihoi.board;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.WorkingCalendar;

/**
 * A year of the calendar as everybody reads it.
 *
 * @param undecided the days on which a decision is still to come
 * @param before whether the calendar knows the year before
 * @param after whether it knows the next one
 */
record YearPage(int year, List<MonthTable> months, List<DaysAlike> undecided, boolean before, boolean after) {

	/** Of a year that the calendar knows. */
	static YearPage of(int year, WorkingCalendar calendar) {
		return new YearPage(year,
				IntStream.rangeClosed(1, 12)
					.mapToObj((month) -> MonthTable.of(YearMonth.of(year, month), calendar))
					.toList(),
				DaysAlike.of(calendar.days(year).stream().filter((day) -> !day.confirmed()).toList(),
						CalendarDay::kindAndBasis),
				calendar.years().contains(year - 1), calendar.years().contains(year + 1));
	}

}
