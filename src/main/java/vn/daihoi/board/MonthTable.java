package vn.daihoi.board;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.Weeks;
import vn.daihoi.calendar.WorkingCalendar;

/**
 * One month as a table of weeks that begin on Monday.
 *
 * @param cells all its days
 * @param days those that differ from the plain week
 * @param workingDays how many are worked
 */
record MonthTable(YearMonth month, List<DayCell> cells, List<DaysAlike> days, long workingDays) {

	static MonthTable of(YearMonth month, WorkingCalendar calendar) {
		List<DayCell> cells = month.atDay(1)
			.datesUntil(month.atEndOfMonth().plusDays(1))
			.map((date) -> DayCell.of(date, calendar.day(date)))
			.toList();
		return new MonthTable(month, cells, DaysAlike.of(known(cells, calendar), CalendarDay::inWords),
				cells.stream().filter((cell) -> calendar.isWorkingDay(cell.date())).count());
	}

	private static List<CalendarDay> known(List<DayCell> cells, WorkingCalendar calendar) {
		return cells.stream().flatMap((cell) -> calendar.day(cell.date()).stream()).toList();
	}

	/** How many days of its first week belong to the month before. */
	public int leading() {
		return Weeks.leading(this.month.atDay(1));
	}

	public Collection<List<DayCell>> weeks() {
		return Weeks.of(this.cells, DayCell::date);
	}

}
