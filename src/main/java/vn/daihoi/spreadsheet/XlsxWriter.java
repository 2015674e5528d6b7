package vn.daihoi.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks for offices: the same columns that are read, drop-downs, cells that
 * take nothing wrong, and a page that says how to fill them in.
 */
public final class XlsxWriter {

	private static final int SPARE_ROWS = 500;

	private static final int WIDTH = 256;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final CellStyles styles = new CellStyles(this.workbook);

	private final EntryRules entries = new EntryRules(this.workbook);

	private XlsxWriter() {
	}

	/**
	 * Writes a file.
	 * @param notes how to fill it in, a line each
	 */
	public static byte[] write(List<SheetContent> sheets, List<String> notes) {
		XlsxWriter writer = new XlsxWriter();
		try (ByteArrayOutputStream file = new ByteArrayOutputStream(); writer.workbook) {
			sheets.forEach(writer::add);
			writer.explain(notes);
			writer.entries.writeChoices();
			writer.workbook.write(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(SheetContent content) {
		XSSFSheet sheet = this.workbook.createSheet(content.layout().sheet());
		List<Column> columns = content.layout().columns();
		Row names = sheet.createRow(0);
		for (int at = 0; at < columns.size(); at++) {
			head(sheet, names, at, columns.get(at));
		}
		for (int number = 0; number < content.rows().size(); number++) {
			fill(sheet.createRow(number + 1), columns, content.rows().get(number));
		}
		sheet.createFreezePane(0, 1);
		print(sheet);
		this.entries.apply(sheet, columns, content.rows().size() + (content.growing() ? SPARE_ROWS : 0));
		if (!content.growing()) {
			sheet.enableLocking();
			sheet.lockFormatColumns(false);
			sheet.lockFormatRows(false);
		}
	}

	/** On paper all columns stand beside each other, under their names. */
	private static void print(XSSFSheet sheet) {
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	private void head(XSSFSheet sheet, Row names, int at, Column column) {
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
		XSSFSheet sheet = this.workbook.createSheet("Hướng dẫn");
		sheet.setColumnWidth(0, 110 * WIDTH);
		for (int line = 0; line < notes.size(); line++) {
			Cell cell = sheet.createRow(line).createCell(0);
			cell.setCellStyle(this.styles.note());
			cell.setCellValue(notes.get(line));
		}
	}

}
