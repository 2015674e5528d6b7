package vn.daihoi.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as people here read it: {@code 31/12/2024}. */
public final class VietnameseDate {

	private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private VietnameseDate() {
	}

	public static String of(LocalDate date) {
		return date.format(DAY_MONTH_YEAR);
	}

}
