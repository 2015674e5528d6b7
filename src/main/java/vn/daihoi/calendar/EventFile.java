package vn.daihoi.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/** Events as iCalendar (RFC 5545), as every calendar program reads it. */
public final class EventFile {

	private static final String LINE_END = "\r\n";

	/** Octets of a line. */
	private static final int LONGEST_LINE = 75;

	private EventFile() {
	}

	/**
	 * Writes a file.
	 * @param name what the calendar is called
	 * @param written when it is written
	 */
	public static byte[] of(String name, List<DayEvent> events, Instant written) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Daihoi//" + name + "//VI");
		calendar.setExperimentalProperty("X-WR-CALNAME", name);
		events.forEach((event) -> calendar.addEvent(event(event, written)));
		return Biweekly.write(calendar)
			.foldLines(false)
			.go()
			.lines()
			.map(EventFile::folded)
			.collect(Collectors.joining(LINE_END, "", LINE_END))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static VEvent event(DayEvent day, Instant written) {
		VEvent event = new VEvent();
		event.setUid(day.uid());
		event.setDateTimeStamp(new DateTimeStamp(moment(written)));
		event.setDateStart(new DateStart(date(day.day())));
		event.setDateEnd(new DateEnd(date(day.day().plusDays(1))));
		event.setSummary(day.summary());
		event.setDescription(day.description());
		event.setLocation(day.location());
		if (day.category() != null) {
			event.addCategories(day.category());
		}
		event.setStatus(day.confirmed() ? Status.confirmed() : Status.tentative());
		event.setTransparency(!day.busy());
		return event;
	}

	private static ICalDate date(LocalDate date) {
		return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
	}

	private static ICalDate moment(Instant written) {
		OffsetDateTime utc = written.atOffset(ZoneOffset.UTC);
		return new ICalDate(new DateTimeComponents(utc.getYear(), utc.getMonthValue(), utc.getDayOfMonth(),
				utc.getHour(), utc.getMinute(), utc.getSecond(), true), true);
	}

	// the library counts characters where the standard counts octets
	private static String folded(String line) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int character : line.codePoints().toArray()) {
			int width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (octets + width > LONGEST_LINE) {
				folded.append(LINE_END).append(' ');
				octets = 1;
			}
			folded.appendCodePoint(character);
			octets += width;
		}
		return folded.toString();
	}

}
