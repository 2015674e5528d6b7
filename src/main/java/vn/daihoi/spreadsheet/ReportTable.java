package vn.daihoi.spreadsheet;

import java.util.List;

import org.springframework.lang.Nullable;

/**
 * A table that people read.
 *
 * @param <T> what a row is about
 * @param sheet the name of its sheet
 * @param title what it shows, of which day
 * @param note what one must know of it, such as that rows are left out; null for nothing
 * @param rows taken one after the other, so that they need not all be known at once
 * @param summed whether its numbers are added up below it
 */
public record ReportTable<T>(String sheet, String title, @Nullable String note, List<ReportColumn<T>> columns,
		Iterable<T> rows, boolean summed) {
}
