package vn.daihoi.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A day as people here read it: {@code 31/12/2024}. */
public final class VietnameseDate {

	private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** Monday first. */
	private static final List<String> WEEKDAYS = List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy",
			"Chủ nhật");

	private VietnameseDate() {
	}

	public static String of(LocalDate date) {
		return date.format(DAY_MONTH_YEAR);
	}

	/** With the day of the week, as a line begins: {@code Thứ Ba 31/12/2024}. */
	public static String withWeekday(LocalDate date) {
		return WEEKDAYS.get(date.getDayOfWeek().ordinal()) + " " + of(date);
	}

	/** The same within a sentence: {@code thứ Ba 31/12/2024}. */
	public static String inSentence(LocalDate date) {
		return weekday(date) + " " + of(date);
	}

	/** As papers say it: {@code thứ Ba, ngày 31/12/2024}. */
	public static String inPaper(LocalDate date) {
		return weekday(date) + ", ngày " + of(date);
	}

	private static String weekday(LocalDate date) {
		return WEEKDAYS.get(date.getDayOfWeek().ordinal()).replace("Thứ ", "thứ ");
	}

}
