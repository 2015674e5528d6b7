package vn.daihoi.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** Asks which day lies a number of working days from another. */
record WorkingDayQuestion(LocalDate from, int days, CountingMode mode) {

	static final int MOST_DAYS = 400;

	/**
	 * Reads the three parameters as they came.
	 * @throws Refusal 422 with one finding for each parameter that is missing or wrong
	 */
	static WorkingDayQuestion of(String from, String days, String mode) {
		List<Finding> findings = new ArrayList<>();
		LocalDate day = read("from", from, LocalDate::parse, "ngày dạng năm-tháng-ngày, ví dụ 2024-12-31", findings);
		Integer count = read("days", days, WorkingDayQuestion::withinLimit,
				"số nguyên từ -%1$d đến %1$d, ví dụ -30".formatted(MOST_DAYS), findings);
		CountingMode reading = read("mode", mode, CountingMode::valueOf, "A hoặc B", findings);
		if (!findings.isEmpty()) {
			throw Refusal.impossible(findings);
		}
		return new WorkingDayQuestion(day, count, reading);
	}

	private static <T> T read(String name, String value, Function<String, T> reader, String wanted,
			List<Finding> findings) {
		if (value == null || value.isBlank()) {
			findings.add(wrong(name, "Thiếu tham số %s; hãy ghi %s".formatted(name, wanted)));
			return null;
		}
		try {
			return reader.apply(value.strip());
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			findings.add(wrong(name, "Tham số %s không hợp lệ; hãy ghi %s".formatted(name, wanted)));
			return null;
		}
	}

	private static int withinLimit(String value) {
		int days = Integer.parseInt(value);
		if (days < -MOST_DAYS || days > MOST_DAYS) {
			throw new IllegalArgumentException("too many days");
		}
		return days;
	}

	private static Finding wrong(String name, String text) {
		return Finding.error("PARAMETER", name, text, "");
	}

}
