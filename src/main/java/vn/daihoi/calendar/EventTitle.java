package vn.daihoi.calendar;

import java.text.Normalizer;

import org.springframework.util.StringUtils;

/** The title of an event: what kind of day it is, and its basis. */
final class EventTitle {

	private static final String BETWEEN = ": ";

	private EventTitle() {
	}

	static String of(CalendarDay day) {
		return day.confirmed() ? StringUtils.capitalize(lead(day)) + day.basis() : expected(day) + day.basis();
	}

	/** The basis alone; a title that somebody else wrote is the basis as it stands. */
	static String basis(CalendarDay titled) {
		String title = titled.basis();
		for (String lead : new String[] { StringUtils.capitalize(lead(titled)), expected(titled) }) {
			if (title.startsWith(lead)) {
				return title.substring(lead.length());
			}
		}
		return title;
	}

	/** In one line, each letter and its marks one character. */
	static String clean(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

	private static String expected(CalendarDay day) {
		return "Dự kiến " + lead(day);
	}

	private static String lead(CalendarDay day) {
		return day.kindInWords() + BETWEEN;
	}

}
