package vn.daihoi.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks for offices: the same columns that are read, drop-downs, cells that
 * take nothing wrong, and a page that says how to fill them in. Rows leave the memory as
 * they are written.
 */
public final class XlsxWriter {

	private static final int SPARE_ROWS = 500;

	private static final int ROWS_IN_MEMORY = 200;

	private static final int WIDTH = 256;

	private final SXSSFWorkbook workbook;

	private final CellStyles styles;

	private final EntryRules entries;

	/**
	 * @param shared whether each text is kept once, in memory, and cells name it
	 */
	private XlsxWriter(boolean shared) {
		XSSFWorkbook kept = new XSSFWorkbook();
		this.workbook = new SXSSFWorkbook(kept, ROWS_IN_MEMORY, false, shared);
		this.styles = new CellStyles(kept);
		this.entries = new EntryRules(this.workbook);
	}

	/**
	 * A file of few rows, which programs may fill in too.
	 * @param notes how to fill it in, a line each
	 */
	public static byte[] write(List<SheetContent> sheets, List<String> notes) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		new XlsxWriter(true).writeAll(sheets, notes, file);
		return file.toByteArray();
	}

	/**
	 * Writes a file of any number of rows.
	 * @param notes how to fill it in, a line each
	 */
	public static void write(List<SheetContent> sheets, List<String> notes, OutputStream file) {
		new XlsxWriter(false).writeAll(sheets, notes, file);
	}

	private void writeAll(List<SheetContent> sheets, List<String> notes, OutputStream file) {
		try (this.workbook) {
			// simpler programs, and our own check, read no other kind
			this.workbook.setZip64Mode(Zip64Mode.AsNeeded);
			sheets.forEach(this::add);
			explain(notes);
			this.entries.writeChoices();
			this.workbook.write(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(SheetContent content) {
		SXSSFSheet sheet = this.workbook.createSheet(content.layout().sheet());
		List<Column> columns = content.layout().columns();
		Row names = sheet.createRow(0);
		for (int at = 0; at < columns.size(); at++) {
			head(sheet, names, at, columns.get(at));
		}
		int rows = 0;
		for (List<Object> values : content.rows()) {
			rows++;
			fill(sheet.createRow(rows), columns, values);
		}
		sheet.createFreezePane(0, 1);
		print(sheet);
		this.entries.apply(sheet, columns, rows + (content.growing() ? SPARE_ROWS : 0));
		if (!content.growing()) {
			sheet.enableLocking();
			sheet.lockFormatColumns(false);
			sheet.lockFormatRows(false);
		}
	}

	/** On paper all columns stand beside each other, under their names. */
	private static void print(SXSSFSheet sheet) {
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	private void head(SXSSFSheet sheet, Row names, int at, Column column) {
		Cell cell = names.createCell(at);
		cell.setCellValue(column.name());
		cell.setCellStyle(this.styles.head());
		sheet.setDefaultColumnStyle(at, this.styles.of(column));
		sheet.setColumnWidth(at, width(column) * WIDTH);
	}

	private static int width(Column column) {
		int content = switch (column.kind()) {
			case DAY, NUMBER -> 13;
			case CHOICE -> 22;
			case TEXT -> (column.longest() < 100) ? 18 : 38;
		};
		return Math.max(content, column.name().length() + 3);
	}

	private void fill(Row row, List<Column> columns, List<Object> values) {
		for (int at = 0; at < columns.size(); at++) {
			Cell cell = row.createCell(at);
			cell.setCellStyle(this.styles.of(columns.get(at)));
			write(cell, columns.get(at), values.get(at));
		}
	}

	private void write(Cell cell, Column column, Object value) {
		if (value instanceof LocalDate day) {
			cell.setCellValue(day);
		}
		else if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value != null) {
			cell.setCellValue(value.toString());
			if (CellStyles.looksLikeFormula(value.toString())) {
				cell.setCellStyle(this.styles.quoted(column));
			}
		}
	}

	private void explain(List<String> notes) {
		SXSSFSheet sheet = this.workbook.createSheet("Hướng dẫn");
		sheet.setColumnWidth(0, 110 * WIDTH);
		for (int line = 0; line < notes.size(); line++) {
			Cell cell = sheet.createRow(line).createCell(0);
			cell.setCellStyle(this.styles.note());
			cell.setCellValue(notes.get(line));
		}
	}

}
