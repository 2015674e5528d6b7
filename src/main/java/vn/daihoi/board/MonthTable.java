package vn.daihoi.board;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.WorkingCalendar;

/**
 * One month as a table of weeks that begin on Monday.
 *
 * @param cells all its days
 * @param days those that differ from the plain week
 * @param workingDays how many are worked
 */
record MonthTable(YearMonth month, List<DayCell> cells, List<DaysAlike> days, long workingDays) {

	private static final int WEEK = 7;

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
		return this.month.atDay(1).getDayOfWeek().ordinal();
	}

	public Collection<List<DayCell>> weeks() {
		return this.cells.stream()
			.collect(Collectors.groupingBy((cell) -> (cell.date().getDayOfMonth() - 1 + leading()) / WEEK, TreeMap::new,
					Collectors.toList()))
			.values();
	}

}
