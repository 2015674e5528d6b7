package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Optional;

import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.DayKind;
import vn.daihoi.calendar.WorkingCalendar;

/**
 * One day in the table of its month.
 *
 * @param look the style of the cell
 * @param mark one word that says the same without colours; empty on an ordinary day
 * @param words what the day is, for whoever stays on the mark
 */
record DayCell(LocalDate date, String look, String mark, String words) {

	static DayCell of(LocalDate date, Optional<CalendarDay> known) {
		String week = WorkingCalendar.isWeekend(date) ? "weekend" : "";
		return known.map((day) -> new DayCell(date, look(day), mark(day), day.inWords()))
			.orElseGet(() -> new DayCell(date, week, "", ""));
	}

	private static String look(CalendarDay day) {
		String look = (day.kind() == DayKind.SWAP_WORK) ? "worked" : "off";
		return day.confirmed() ? look : look + " undecided";
	}

	private static String mark(CalendarDay day) {
		String mark = switch (day.kind()) {
			case HOLIDAY -> "lễ";
			case COMPENSATORY -> "bù";
			case SWAP_OFF -> "đổi";
			case SWAP_WORK -> "làm";
		};
		return day.confirmed() ? mark : mark + "?";
	}

}
