package vn.daihoi.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.springframework.lang.Nullable;

/**
 * Writes workbooks that people read: cells that are numbers and days, a head that stays
 * in sight, sums and shares as formulas with what they give, for programs that show a
 * file as it is. Rows leave the memory as they are written.
 */
public final class ReportWriter {

	private static final int ROWS_IN_MEMORY = 200;

	private static final int HEAD = 3;

	private static final int WIDTH = 256;

	/** How many characters fit more than its width says, fewer where they are bold. */
	private static final int FITS_MORE = 4;

	private static final int BOLD_FITS_MORE = -1;

	private static final double PERCENT = 100;

	/** In inches: every centimetre makes the letters of a wide table larger. */
	private static final double MARGIN = 0.4;

	/** In characters, on A4 lying on its side. */
	private static final int READABLE_ON_A_PAGE = 300;

	/** In percent, of sheets that are wider. */
	private static final short SCALE = 70;

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
		ReportSums<T> sums = new ReportSums<>(table.columns());
		int last = rows(sheet, table, sums);
		if (table.summed() && sums.hasRows()) {
			sum(sheet.createRow(last + 1), table.columns(), sums.values());
		}
		sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, table.columns().size() - 1));
		sheet.createFreezePane(1, HEAD + 1);
		print(sheet, table.columns().stream().mapToInt((column) -> column.kind().width()).sum());
	}

	private <T> void head(Sheet sheet, List<ReportColumn<T>> columns) {
		Row head = sheet.createRow(HEAD);
		for (int at = 0; at < columns.size(); at++) {
			text(head, at, columns.get(at).name(), this.styles.head());
			sheet.setColumnWidth(at, columns.get(at).kind().width() * WIDTH);
		}
		makeRoom(head, columns, columns.stream().map(ReportColumn::name).toList(), BOLD_FITS_MORE);
	}

	/** The number of the last row. */
	private <T> int rows(Sheet sheet, ReportTable<T> table, ReportSums<T> sums) {
		int number = HEAD;
		for (T about : table.rows()) {
			number++;
			List<Object> values = sums.values(about);
			row(sheet.createRow(number), table.columns(), values);
			sums.add(values);
		}
		return number;
	}

	private <T> void row(Row row, List<ReportColumn<T>> columns, List<Object> values) {
		for (int at = 0; at < columns.size(); at++) {
			ReportColumn.Kind kind = columns.get(at).kind();
			Cell cell = row.createCell(at);
			cell.setCellStyle(this.styles.of(kind, values.get(at)));
			if (kind == ReportColumn.Kind.SHARE) {
				cell.setCellFormula(share(row, at, columns));
			}
			value(cell, values.get(at));
		}
		makeRoom(row, columns, values, FITS_MORE);
	}

	/** As high as its texts need. */
	private static <T> void makeRoom(Row row, List<ReportColumn<T>> columns, List<?> values, int fitsMore) {
		WrappedLines lines = new WrappedLines();
		IntStream.range(0, columns.size())
			.filter((at) -> values.get(at) instanceof String)
			.forEach((at) -> lines.add((String) values.get(at), columns.get(at).kind().width() + fitsMore));
		if (lines.areMany()) {
			row.setHeightInPoints(lines.points());
		}
	}

	/** A formula keeps what it gives, nothing as an empty text. */
	private static void value(Cell cell, @Nullable Object value) {
		if (value instanceof LocalDate day) {
			cell.setCellValue(day);
		}
		else if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof ReportSums.Share share) {
			cell.setCellValue(share.percent() / PERCENT);
		}
		else if (value != null || cell.getCellType() == CellType.FORMULA) {
			cell.setCellValue((value == null) ? "" : value.toString());
		}
	}

	private <T> void sum(Row row, List<ReportColumn<T>> columns, List<Object> values) {
		int last = row.getRowNum() - 1;
		for (int at = 0; at < columns.size(); at++) {
			ReportColumn.Kind kind = columns.get(at).kind();
			Cell cell = row.createCell(at);
			cell.setCellStyle(this.styles.sum(kind));
			switch (kind) {
				case NUMBER -> cell.setCellFormula("SUM(%s)".formatted(range(at, last)));
				case KNOWN -> cell.setCellFormula("IF(COUNT(%1$s)=0,\"\",SUM(%1$s))".formatted(range(at, last)));
				case AVERAGE -> cell.setCellFormula(average(columns, at, last));
				case SHARE -> cell.setCellFormula(share(row, at, columns));
				case TEXT, WORD, DAY -> cell.setCellStyle(this.styles.sum(ReportColumn.Kind.TEXT));
			}
			value(cell, values.get(at));
		}
	}

	/** Each number counts as often as its weight says. */
	private static <T> String average(List<ReportColumn<T>> columns, int at, int last) {
		return "IF(OR(COUNT(%1$s)=0,SUM(%2$s)=0),\"\",SUMPRODUCT(%1$s,%2$s)/SUM(%2$s))".formatted(range(at, last),
				range(index(columns, columns.get(at).whole()), last));
	}

	private static String range(int at, int last) {
		return "%1$s%2$d:%1$s%3$d".formatted(letter(at), HEAD + 2, last + 1);
	}

	private static <T> String share(Row row, int at, List<ReportColumn<T>> columns) {
		String part = letter(index(columns, columns.get(at).part())) + (row.getRowNum() + 1);
		String whole = letter(index(columns, columns.get(at).whole())) + (row.getRowNum() + 1);
		return "IF(OR(COUNT(%1$s)=0,SUM(%2$s)=0),\"\",%1$s/%2$s)".formatted(part, whole);
	}

	private static <T> int index(List<ReportColumn<T>> columns, String name) {
		return columns.stream().map(ReportColumn::name).toList().indexOf(name);
	}

	private static String letter(int column) {
		return CellReference.convertNumToColString(column);
	}

	private static void text(Row row, int at, String text, CellStyle style) {
		Cell cell = row.createCell(at);
		cell.setCellValue(text);
		cell.setCellStyle(style);
	}

	/** Both at once: POI does not read one again where the sheet's name has a comma. */
	private void repeatHeadAndFirstColumn(String sheet) {
		Name titles = this.workbook.createName();
		titles.setNameName("_xlnm.Print_Titles");
		titles.setSheetIndex(this.workbook.getSheetIndex(sheet));
		titles.setRefersToFormula("%1$s!$A:$A,%1$s!$%2$d:$%2$d".formatted(SheetNameFormatter.format(sheet), HEAD + 1));
	}

	/**
	 * On paper all columns stand beside each other, under their names; more than can be
	 * read there go over several pages, each with the first column.
	 * @param width of all columns, in characters
	 */
	private void print(Sheet sheet, int width) {
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		Stream.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)
			.forEach((side) -> sheet.setMargin(side, MARGIN));
		if (width > READABLE_ON_A_PAGE) {
			repeatHeadAndFirstColumn(sheet.getSheetName());
			sheet.getPrintSetup().setScale(SCALE);
		}
		else {
			sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
			sheet.setFitToPage(true);
			sheet.getPrintSetup().setFitHeight((short) 0);
		}
	}

}
