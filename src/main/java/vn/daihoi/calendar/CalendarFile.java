package vn.daihoi.calendar;

import java.time.Instant;
import java.util.List;

/** Days of the calendar as iCalendar, each an event of the whole day. */
public final class CalendarFile {

	private CalendarFile() {
	}

	/**
	 * Read again by {@link ReadCalendarFile}, it changes nothing.
	 * @param written when it is written
	 */
	public static byte[] of(List<CalendarDay> days, Instant written) {
		return EventFile.of("Lịch ngày làm việc", days.stream().map(CalendarFile::event).toList(), written);
	}

	private static DayEvent event(CalendarDay day) {
		return new DayEvent("ngay-lam-viec-" + day.date() + "@daihoi", day.date(), EventTitle.of(day), null, null,
				day.kind().name(), day.confirmed(), false);
	}

}
