package vn.daihoi.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PageMargin;
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

	/** As it stands in the file: nothing is reckoned by the reader. */
	private static XSSFSheet written(boolean summed, List<Unit> units) throws IOException {
		return written(summed, COLUMNS, units);
	}

	private static <T> XSSFSheet written(boolean summed, List<ReportColumn<T>> columns, List<T> rows)
			throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ReportWriter.write(
				List.of(new ReportTable<>("Tiến độ", "Tiến độ đến ngày 08/10/2024", "tạm tính", columns, rows, summed)),
				file);
		return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray())).getSheetAt(0);
	}

	private static List<String> shown(Row row) {
		DataFormatter formatter = new DataFormatter(Locale.ROOT);
		formatter.setUseCachedValuesForFormulaCells(true);
		return IntStream.range(0, row.getLastCellNum())
			.mapToObj((at) -> formatter.formatCellValue(row.getCell(at)))
			.toList();
	}

	private static List<List<String>> shown(XSSFSheet sheet) {
		return IntStream.rangeClosed(4, sheet.getLastRowNum()).mapToObj((at) -> shown(sheet.getRow(at))).toList();
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
	void codesAndMarksTakeLessOfThePageThanTexts() throws IOException {
		XSSFSheet sheet = written(false,
				List.of(ReportColumn.text("Tổ chức đảng", Unit::name), ReportColumn.word("Mã", Unit::name)),
				List.of(new Unit("hh01", 1, 1, null)));
		assertThat(sheet.getColumnWidth(1)).isLessThan(sheet.getColumnWidth(0) * 2 / 3);
		assertThat(sheet.getRow(4).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
		assertThat(sheet.getMargin(PageMargin.LEFT)).isLessThan(0.5);
	}

	@Test
	void sheetThatIsTooWideForAPageGoesOverSeveralEachWithItsFirstColumn() throws IOException {
		List<ReportColumn<Unit>> wide = Stream
			.concat(Stream.of(ReportColumn.text("Đảng ủy", Unit::name)),
					IntStream.range(0, 90).mapToObj((at) -> ReportColumn.number("Số " + at, Unit::all)))
			.toList();
		XSSFSheet sheet = written(true, wide, List.of(new Unit("A", 1, 1, null)));
		assertThat(sheet.getFitToPage()).isFalse();
		assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) 70);
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
		assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
		XSSFSheet narrow = written(true, List.of(new Unit("A", 1, 1, null)));
		assertThat(narrow.getFitToPage()).isTrue();
		assertThat(narrow.getRepeatingColumns()).isNull();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ReportWriter.write(List.of(new ReportTable<>("Bí thư, phó bí thư", "Kết quả", null, wide, List.of(), true)),
				file);
		assertThat(new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray())).getAllNames()).anyMatch(
				(name) -> name.getRefersToFormula().equals("'Bí thư, phó bí thư'!$A:$A,'Bí thư, phó bí thư'!$4:$4"));
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

	@Test
	void whatStandsBesideEachFormulaIsWhatItGives() throws IOException {
		record Age(Integer votes, Integer base, Double age, Integer people) {
		}
		List<ReportColumn<Age>> columns = List.of(ReportColumn.text("Đảng ủy", (one) -> "A"),
				ReportColumn.known("Số phiếu", Age::votes), ReportColumn.known("Số người", Age::base),
				ReportColumn.share("Tỷ lệ", "Số phiếu", "Số người"),
				ReportColumn.average("Tuổi bình quân", Age::age, "Biết tuổi"),
				ReportColumn.known("Biết tuổi", Age::people), ReportColumn.known("Chưa ai biết", (one) -> null),
				ReportColumn.share("Phần chưa biết", "Chưa ai biết", "Số người"));
		XSSFSheet sheet = written(true, columns, List.of(new Age(3, 7, 41.25, 4), new Age(null, 9, null, null),
				new Age(0, 0, 30.0, 1), new Age(2, null, 50.5, null)));
		List<List<String>> stood = shown(sheet);
		assertThat(stood.get(1)).containsExactly("A", "", "9", "", "", "", "", "");
		assertThat(stood.get(4)).containsExactly("Cộng", "5", "16", "31.3%", "39.0", "5", "", "");
		sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
		assertThat(shown(sheet)).isEqualTo(stood);
	}

	@Test
	void rowsAreAsHighAsTheirWrappedTexts() throws IOException {
		XSSFSheet sheet = written(true, List.of(new Unit("Đảng ủy xã Hòa Mỹ", 1, 1, null),
				new Unit("Đảng bộ cơ sở Công an huyện Phụng Hiệp", 1, 1, null)));
		assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(15);
		assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(15);
		assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(30);
	}

}
