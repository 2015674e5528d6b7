package vn.daihoi.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks that people read: cells that are numbers and days, a head that stays
 * in sight, sums and shares as formulas. Rows leave the memory as they are written.
 */
public final class ReportWriter {

	private static final int ROWS_IN_MEMORY = 200;

	private static final int HEAD = 3;

	private static final int WIDTH = 256;

	private final SXSSFWorkbook workbook;

	private final ReportStyles styles;

	private ReportWriter() {
		XSSFWorkbook kept = new XSSFWorkbook();
		this.workbook = new SXSSFWorkbook(kept, ROWS_IN_MEMORY);
		this.styles = new ReportStyles(kept);
	}

	/** Writes one sheet a table. */
	public static void write(List<ReportTable<?>> tables, OutputStream file) {
		ReportWriter writer = new ReportWriter();
		try (SXSSFWorkbook workbook = writer.workbook) {
			tables.forEach(writer::add);
			workbook.setForceFormulaRecalculation(true);
			workbook.write(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private <T> void add(ReportTable<T> table) {
		Sheet sheet = this.workbook.createSheet(table.sheet());
		text(sheet.createRow(0), 0, table.title(), this.styles.title());
		text(sheet.createRow(1), 0, (table.note() == null) ? "" : table.note(), this.styles.plain());
		head(sheet, table.columns());
		int last = rows(sheet, table);
		if (table.summed() && last > HEAD) {
			sum(sheet.createRow(last + 1), table.columns(), last);
		}
		sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, table.columns().size() - 1));
		sheet.createFreezePane(1, HEAD + 1);
		print(sheet);
	}

	private <T> void head(Sheet sheet, List<ReportColumn<T>> columns) {
		Row head = sheet.createRow(HEAD);
		for (int at = 0; at < columns.size(); at++) {
			text(head, at, columns.get(at).name(), this.styles.head());
			sheet.setColumnWidth(at, columns.get(at).kind().width() * WIDTH);
		}
	}

	/** The number of the last row. */
	private <T> int rows(Sheet sheet, ReportTable<T> table) {
		int number = HEAD;
		for (T about : table.rows()) {
			number++;
			Row row = sheet.createRow(number);
			for (int at = 0; at < table.columns().size(); at++) {
				cell(row, at, table.columns(), about);
			}
		}
		return number;
	}

	private <T> void cell(Row row, int at, List<ReportColumn<T>> columns, T about) {
		ReportColumn<T> column = columns.get(at);
		if (column.kind() == ReportColumn.Kind.SHARE) {
			share(row, at, columns, false);
			return;
		}
		Cell cell = row.createCell(at);
		Object value = column.value().apply(about);
		cell.setCellStyle(this.styles.of(column.kind(), value));
		if (value instanceof LocalDate day) {
			cell.setCellValue(day);
		}
		else if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value != null) {
			cell.setCellValue(value.toString());
		}
	}

	private <T> void sum(Row row, List<ReportColumn<T>> columns, int last) {
		text(row, 0, "Cộng", this.styles.sum(ReportColumn.Kind.TEXT));
		for (int at = 1; at < columns.size(); at++) {
			switch (columns.get(at).kind()) {
				case NUMBER -> total(row, at, "SUM(%s)".formatted(range(at, last)), ReportColumn.Kind.NUMBER);
				case KNOWN -> total(row, at, "IF(COUNT(%1$s)=0,\"\",SUM(%1$s))".formatted(range(at, last)),
						ReportColumn.Kind.KNOWN);
				case AVERAGE -> total(row, at, average(columns, at, last), ReportColumn.Kind.AVERAGE);
				case SHARE -> share(row, at, columns, true);
				case TEXT, DAY -> row.createCell(at).setCellStyle(this.styles.sum(ReportColumn.Kind.TEXT));
			}
		}
	}

	private void total(Row row, int at, String formula, ReportColumn.Kind kind) {
		formula(row, at, formula, this.styles.sum(kind));
	}

	/** Each number counts as often as its weight says. */
	private static <T> String average(List<ReportColumn<T>> columns, int at, int last) {
		return "IF(SUM(%2$s)=0,\"\",SUMPRODUCT(%1$s,%2$s)/SUM(%2$s))".formatted(range(at, last),
				range(index(columns, columns.get(at).whole()), last));
	}

	private static String range(int at, int last) {
		return "%1$s%2$d:%1$s%3$d".formatted(letter(at), HEAD + 2, last + 1);
	}

	private <T> void share(Row row, int at, List<ReportColumn<T>> columns, boolean sum) {
		String part = letter(index(columns, columns.get(at).part())) + (row.getRowNum() + 1);
		String whole = letter(index(columns, columns.get(at).whole())) + (row.getRowNum() + 1);
		formula(row, at, "IF(SUM(%2$s)=0,\"\",%1$s/%2$s)".formatted(part, whole),
				sum ? this.styles.sum(ReportColumn.Kind.SHARE) : this.styles.of(ReportColumn.Kind.SHARE, null));
	}

	private static <T> int index(List<ReportColumn<T>> columns, String name) {
		return columns.stream().map(ReportColumn::name).toList().indexOf(name);
	}

	private static String letter(int column) {
		return CellReference.convertNumToColString(column);
	}

	private static void formula(Row row, int at, String formula, CellStyle style) {
		Cell cell = row.createCell(at);
		cell.setCellFormula(formula);
		cell.setCellStyle(style);
	}

	private static void text(Row row, int at, String text, CellStyle style) {
		Cell cell = row.createCell(at);
		cell.setCellValue(text);
		cell.setCellStyle(style);
	}

	/** On paper all columns stand beside each other, under their names. */
	private static void print(Sheet sheet) {
		sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

}
