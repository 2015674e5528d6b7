package vn.daihoi.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports are opened again by a reader. */
class ReportWriterTests {

	private record Unit(String name, Integer all, Integer held, LocalDate last) {
	}

	private static final List<ReportColumn<Unit>> COLUMNS = List.of(ReportColumn.text("Đảng ủy", Unit::name),
			ReportColumn.number("Tất cả", Unit::all), ReportColumn.number("Đã đại hội", Unit::held),
			ReportColumn.share("Tỷ lệ", "Đã đại hội", "Tất cả"), ReportColumn.day("Cập nhật", Unit::last));

	private static XSSFSheet written(boolean summed, List<Unit> units) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ReportWriter.write(List
			.of(new ReportTable<>("Tiến độ", "Tiến độ đến ngày 08/10/2024", "tạm tính", COLUMNS, units, summed)), file);
		XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
		workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		return workbook.getSheetAt(0);
	}

	private static List<String> shown(Row row) {
		DataFormatter formatter = new DataFormatter(Locale.ROOT);
		formatter.setUseCachedValuesForFormulaCells(true);
		return IntStream.range(0, COLUMNS.size()).mapToObj((at) -> formatter.formatCellValue(row.getCell(at))).toList();
	}

	@Test
	void numbersAndDaysAreRealCellsAndSumsAndSharesAreFormulas() throws IOException {
		XSSFSheet sheet = written(true, List.of(new Unit("Đảng ủy A", 1200, 300, LocalDate.of(2024, 12, 31)),
				new Unit("Đảng ủy B", 0, 0, null), new Unit("Đảng ủy C", 300, 75, null)));
		Row first = sheet.getRow(4);
		assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(first.getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2024-12-31");
		assertThat(shown(first)).containsExactly("Đảng ủy A", "1,200", "300", "25.0%", "31/12/2024");
		assertThat(shown(sheet.getRow(5))).containsExactly("Đảng ủy B", "0", "0", "", "");
		Row sum = sheet.getRow(7);
		assertThat(sum.getCell(1).getCellFormula()).isEqualTo("SUM(B5:B7)");
		assertThat(shown(sum)).containsExactly("Cộng", "1,500", "375", "25.0%", "");
	}

	@Test
	void headStaysInSightAndIsRepeatedOnPaper() throws IOException {
		XSSFSheet sheet = written(true, List.of(new Unit("A", 1, 1, null)));
		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Tiến độ đến ngày 08/10/2024");
		assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("tạm tính");
		assertThat(shown(sheet.getRow(3))).containsExactly("Đảng ủy", "Tất cả", "Đã đại hội", "Tỷ lệ", "Cập nhật");
		assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
		assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
	}

	@Test
	void textStaysTextAndMoreRowsThanMemoryKeepsAreWritten() throws IOException {
		List<Unit> units = IntStream.range(0, 1000).mapToObj((i) -> new Unit("=1+" + i, i, 0, null)).toList();
		XSSFSheet sheet = written(false, units);
		Cell last = sheet.getRow(1003).getCell(0);
		assertThat(last.getCellType()).isEqualTo(CellType.STRING);
		assertThat(last.getStringCellValue()).isEqualTo("=1+999");
		assertThat(last.getCellStyle().getQuotePrefixed()).isTrue();
		assertThat(sheet.getLastRowNum()).isEqualTo(1003);
	}

	@Test
	void tableWithoutRowsHasItsHeadAndNoSum() throws IOException {
		XSSFSheet sheet = written(true, List.of());
		assertThat(sheet.getLastRowNum()).isEqualTo(3);
	}

}
