package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.regulation.Finding;

/**
 * What a calendar file would change; nothing is changed by reading it.
 *
 * @param changes the days that are other than in the calendar, the first one first
 * @param findings what was left out, and why
 * @param known the days of the file that the calendar has so already
 */
public record DaysRead(List<Change> changes, List<Finding> findings, List<LocalDate> known) {

	/**
	 * One day as the file has it.
	 *
	 * @param text what it was and what it would be, as a person reads it
	 */
	public record Change(LocalDate date, DayKind kind, String basis, boolean confirmed, String text) {

		static Change of(CalendarDay day, String before) {
			return new Change(day.date(), day.kind(), day.basis(), day.confirmed(), "%s: trước là %s; theo tệp là %s"
				.formatted(VietnameseDate.withWeekday(day.date()), before, day.inWords()));
		}

	}

}
