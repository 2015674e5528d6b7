package vn.daihoi.spreadsheet;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look, each look once a workbook. */
class CellStyles {

	/** What a program takes for the beginning of a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private final XSSFWorkbook workbook;

	private final Map<Object, XSSFCellStyle> made = new HashMap<>();

	CellStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	static boolean looksLikeFormula(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
	}

	CellStyle head() {
		return this.made.computeIfAbsent("head", (key) -> {
			XSSFFont bold = this.workbook.createFont();
			bold.setFontName(XSSFFont.DEFAULT_FONT_NAME);
			bold.setBold(true);
			XSSFCellStyle style = filled(IndexedColors.LIGHT_YELLOW);
			style.setFont(bold);
			style.setWrapText(true);
			return style;
		});
	}

	CellStyle note() {
		return this.made.computeIfAbsent("note", (key) -> {
			XSSFCellStyle style = this.workbook.createCellStyle();
			style.setWrapText(true);
			style.setVerticalAlignment(VerticalAlignment.TOP);
			return style;
		});
	}

	/** Text stays text, so that no zero is lost at the beginning of a number. */
	CellStyle of(Column column) {
		return this.made.computeIfAbsent(column, (key) -> make(column));
	}

	/** The same for a text that would be taken for a formula when somebody edits it. */
	CellStyle quoted(Column column) {
		return this.made.computeIfAbsent("quoted " + column.field(), (key) -> {
			XSSFCellStyle style = make(column);
			style.setQuotePrefixed(true);
			return style;
		});
	}

	private XSSFCellStyle make(Column column) {
		XSSFCellStyle style = column.locked() ? filled(IndexedColors.GREY_25_PERCENT) : this.workbook.createCellStyle();
		style.setLocked(column.locked());
		style.setDataFormat(this.workbook.createDataFormat().getFormat(switch (column.kind()) {
			case DAY -> "dd/mm/yyyy";
			case NUMBER -> "0";
			case TEXT, CHOICE -> "@";
		}));
		return style;
	}

	private XSSFCellStyle filled(IndexedColors color) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFillForegroundColor(color.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

}
