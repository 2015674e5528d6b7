package vn.daihoi.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a report look, each look once a workbook. */
class ReportStyles {

	private final XSSFWorkbook workbook;

	private final Map<String, XSSFCellStyle> made = new HashMap<>();

	ReportStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	CellStyle plain() {
		return made("plain", (style) -> {
		});
	}

	CellStyle title() {
		return made("title", (style) -> style.setFont(bold(14)));
	}

	CellStyle head() {
		return made("head", (style) -> {
			style.setFont(bold(11));
			style.setWrapText(true);
			style.setVerticalAlignment(VerticalAlignment.CENTER);
			style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			lines(style);
		});
	}

	/** Of a value; a text that looks like a formula stays a text. */
	CellStyle of(ReportColumn.Kind kind, Object value) {
		boolean quoted = value instanceof String text && CellStyles.looksLikeFormula(text);
		return made(kind + " " + quoted, (style) -> {
			format(style, kind);
			style.setQuotePrefixed(quoted);
		});
	}

	CellStyle sum(ReportColumn.Kind kind) {
		return made("sum " + kind, (style) -> {
			format(style, kind);
			style.setFont(bold(11));
		});
	}

	private void format(XSSFCellStyle style, ReportColumn.Kind kind) {
		style.setDataFormat(this.workbook.createDataFormat().getFormat(switch (kind) {
			case DAY -> "dd/mm/yyyy";
			case NUMBER, KNOWN -> "#,##0";
			case SHARE -> "0.0%";
			case AVERAGE -> "0.0";
			case TEXT, WORD -> "@";
		}));
		style.setWrapText(kind == ReportColumn.Kind.TEXT || kind == ReportColumn.Kind.WORD);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		lines(style);
	}

	private static void lines(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
	}

	private XSSFFont bold(int points) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
		font.setBold(true);
		font.setFontHeightInPoints((short) points);
		return font;
	}

	private XSSFCellStyle made(String look, Consumer<XSSFCellStyle> shape) {
		return this.made.computeIfAbsent(look, (key) -> {
			XSSFCellStyle style = this.workbook.createCellStyle();
			shape.accept(style);
			return style;
		});
	}

}
