package vn.daihoi.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * What the cells take while somebody types. The choices stand on a sheet of their own,
 * since a cell's own list may hold only 255 characters.
 */
class EntryRules {

	private static final String CHOICES = "Danh mục";

	/** As many as are written there. */
	private static final String CODES = "OFFSET('%1$s'!$A$2,0,0,MAX(1,COUNTA('%1$s'!$A:$A)-1),1)";

	private final SXSSFWorkbook workbook;

	private final List<Column> listed = new ArrayList<>();

	EntryRules(SXSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	void apply(Sheet sheet, List<Column> columns, int rows) {
		for (int at = 0; at < columns.size() && rows > 0; at++) {
			Column column = columns.get(at);
			DataValidationHelper rules = sheet.getDataValidationHelper();
			switch (column.kind()) {
				case CHOICE -> add(sheet, at, rows, rules.createFormulaListConstraint(choices(column)),
						"Hãy chọn một giá trị trong danh sách.");
				case DAY -> add(
						sheet, at, rows, rules.createDateConstraint(OperatorType.BETWEEN, "DATE(1900,1,1)",
								"DATE(2099,12,31)", "dd/mm/yyyy"),
						"Hãy ghi ngày trước, tháng sau, năm bốn chữ số, ví dụ 15/12/2024.");
				case NUMBER -> add(sheet, at, rows, rules.createIntegerConstraint(OperatorType.BETWEEN, "0", "999999"),
						"Hãy ghi số nguyên từ 0, ví dụ 12.");
				case TEXT -> offer(sheet, at, rows, column);
			}
		}
	}

	/** What is offered may be chosen; codes that are not there yet may be written. */
	private static void offer(Sheet sheet, int column, int rows, Column of) {
		if (of.codesOf() == null) {
			return;
		}
		DataValidationHelper rules = sheet.getDataValidationHelper();
		DataValidation entry = rules.createValidation(rules.createFormulaListConstraint(CODES.formatted(of.codesOf())),
				new CellRangeAddressList(1, rows, column, column));
		entry.setShowErrorBox(false);
		entry.setEmptyCellAllowed(true);
		sheet.addValidationData(entry);
	}

	private static void add(Sheet sheet, int column, int rows, DataValidationConstraint rule, String text) {
		DataValidation entry = sheet.getDataValidationHelper()
			.createValidation(rule, new CellRangeAddressList(1, rows, column, column));
		entry.setErrorStyle(DataValidation.ErrorStyle.STOP);
		entry.createErrorBox("Chưa đúng", text);
		entry.setShowErrorBox(true);
		entry.setEmptyCellAllowed(true);
		sheet.addValidationData(entry);
	}

	private String choices(Column column) {
		this.listed.add(column);
		String letter = CellReference.convertNumToColString(this.listed.size() - 1);
		return "'%s'!$%s$2:$%s$%d".formatted(CHOICES, letter, letter, column.choices().size() + 1);
	}

	void writeChoices() {
		if (this.listed.isEmpty()) {
			return;
		}
		SXSSFSheet sheet = this.workbook.createSheet(CHOICES);
		for (int at = 0; at < this.listed.size(); at++) {
			write(sheet, 0, at, this.listed.get(at).name());
			sheet.setColumnWidth(at, 34 * 256);
			List<String> choices = this.listed.get(at).choices();
			for (int number = 0; number < choices.size(); number++) {
				write(sheet, number + 1, at, choices.get(number));
			}
		}
		sheet.enableLocking();
	}

	private static void write(Sheet sheet, int number, int column, String text) {
		Row row = (sheet.getRow(number) != null) ? sheet.getRow(number) : sheet.createRow(number);
		row.createCell(column).setCellValue(text);
	}

}
