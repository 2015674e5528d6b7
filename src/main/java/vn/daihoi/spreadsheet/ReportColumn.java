package vn.daihoi.spreadsheet;

import java.time.LocalDate;
import java.util.function.Function;

import org.springframework.lang.Nullable;

/**
 * A column of a table that people read.
 *
 * @param <T> what a row is about
 * @param name what stands above it
 * @param value what stands in a row; null where the workbook reckons it
 * @param part the name of the column that a share is made of; null when it is none
 * @param whole the name of the column that it is a share of, or is averaged over
 */
public record ReportColumn<T>(String name, Kind kind, @Nullable Function<T, ?> value, @Nullable String part,
		@Nullable String whole) {

	/** What stands in its cells. */
	enum Kind {

		TEXT(24), WORD(13), NUMBER(11), DAY(13), SHARE(11), KNOWN(11), AVERAGE(11);

		private final int width;

		Kind(int width) {
			this.width = width;
		}

		/** In characters. */
		int width() {
			return this.width;
		}

	}

	public static <T> ReportColumn<T> text(String name, Function<T, String> value) {
		return new ReportColumn<>(name, Kind.TEXT, value, null, null);
	}

	/** A code, a mark. */
	public static <T> ReportColumn<T> word(String name, Function<T, String> value) {
		return new ReportColumn<>(name, Kind.WORD, value, null, null);
	}

	/** Whole numbers, added up below the table. */
	public static <T> ReportColumn<T> number(String name, Function<T, Integer> value) {
		return new ReportColumn<>(name, Kind.NUMBER, value, null, null);
	}

	/** The same where some may not be known; the sum of nothing is empty. */
	public static <T> ReportColumn<T> known(String name, Function<T, Integer> value) {
		return new ReportColumn<>(name, Kind.KNOWN, value, null, null);
	}

	/**
	 * Numbers whose average stands below the table.
	 * @param weight the name of the column that says over how many each was taken
	 */
	public static <T> ReportColumn<T> average(String name, Function<T, Double> value, String weight) {
		return new ReportColumn<>(name, Kind.AVERAGE, value, null, weight);
	}

	public static <T> ReportColumn<T> day(String name, Function<T, LocalDate> value) {
		return new ReportColumn<>(name, Kind.DAY, value, null, null);
	}

	/** One column in per cent of another, reckoned by the workbook. */
	public static <T> ReportColumn<T> share(String name, String part, String whole) {
		return new ReportColumn<>(name, Kind.SHARE, null, part, whole);
	}

}
