package vn.daihoi.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;

/**
 * Writes tables as separated values (CSV), as Excel with Vietnamese settings opens them:
 * UTF-8 with its mark, semicolons, since the comma stands in numbers. Numbers and shares
 * are reckoned here, for there are no formulas; a text that looks like one is told from
 * it by an apostrophe.
 */
public final class SeparatedWriter {

	private static final String MARK = "\uFEFF";

	private static final String LINE = "\r\n";

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private SeparatedWriter() {
	}

	/**
	 * Writes one table: its head, its rows, their sum, and the note as the first field of
	 * the last line; every line has as many fields as the head. Rows leave the memory as
	 * they are written.
	 */
	public static <T> void write(ReportTable<T> table, OutputStream file) {
		try (Writer lines = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
			lines.write(MARK);
			line(lines, table.columns().stream().map(ReportColumn::name).toList());
			ReportSums<T> sums = new ReportSums<>(table.columns());
			for (T row : table.rows()) {
				List<Object> values = sums.values(row);
				line(lines, values);
				sums.add(values);
			}
			if (table.summed() && sums.hasRows()) {
				line(lines, sums.values());
			}
			if (table.note() != null) {
				line(lines, padded(table.note(), table.columns().size()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> padded(String note, int fields) {
		List<String> values = new ArrayList<>(Collections.nCopies(fields, ""));
		values.set(0, note);
		return values;
	}

	private static void line(Writer lines, List<?> values) throws IOException {
		lines.write(IntStream.range(0, values.size())
			.mapToObj((at) -> quoted(text(values.get(at))))
			.collect(Collectors.joining(";", "", LINE)));
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof LocalDate day) {
			return VietnameseDate.of(day);
		}
		if (value instanceof ReportSums.Share share) {
			return String.format(VIETNAMESE, "%.1f%%", share.percent());
		}
		if (value instanceof Double number) {
			return String.format(VIETNAMESE, "%.1f", number);
		}
		String text = value.toString();
		return (value instanceof String && CellStyles.looksLikeFormula(text)) ? "'" + text : text;
	}

	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch((one) -> ";\"\r\n,\t".indexOf(one) >= 0);
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

}
