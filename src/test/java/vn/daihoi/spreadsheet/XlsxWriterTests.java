package vn.daihoi.spreadsheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What offices download. */
class XlsxWriterTests {

	private static final Layout LAYOUT = Layout.of("Tổ chức", Column.text("code", "Mã", 40).fixed(),
			Column.text("name", "Tên", 300), Column.day("day", "Ngày").optional(),
			Column.choice("kind", "Loại hình", List.of("Chi bộ ấp", "Chi bộ cơ quan")), Column.number("members", "Số"));

	private static List<Object> row(Object... values) {
		return Arrays.asList(values);
	}

	private static Workbook written(boolean growing, List<Object> row) {
		return Workbook
			.open(XlsxWriter.write(List.of(new SheetContent(LAYOUT, List.of(row), growing)), List.of("Một")));
	}

	@Test
	void whatIsWrittenIsReadAgainUnchanged() {
		LocalDate day = LocalDate.of(2024, 12, 15);
		Workbook file = written(true, row("01", "-Đảng ủy \"=A1\"", day, "Chi bộ ấp", 12));
		Reading reading = XlsxReader.read(file.bytes(), LAYOUT);
		reading.refuseIfWrong(List.of());
		assertThat(reading.rows(LAYOUT)).singleElement().satisfies((read) -> {
			assertThat(read.text("code")).isEqualTo("01");
			assertThat(read.text("name")).isEqualTo("-Đảng ủy \"=A1\"");
			assertThat(read.day("day")).isEqualTo(day);
			assertThat(read.text("kind")).isEqualTo("Chi bộ ấp");
			assertThat(read.number("members")).isEqualTo(12);
		});
	}

	@Test
	void whatIsSentBackAsItWasDownloadedIsRead() {
		byte[] file = XlsxWriter.write(
				List.of(new SheetContent(LAYOUT, List.of(row("01", "Chi bộ", null, "Chi bộ ấp", 12)), true)),
				List.of("Một"));
		Reading reading = XlsxReader.read(file, LAYOUT);
		reading.refuseIfWrong(List.of());
		assertThat(reading.rows(LAYOUT)).singleElement().returns("Chi bộ", (read) -> read.text("name"));
	}

	@Test
	void textThatBeginsLikeAFormulaStaysText() {
		for (String text : List.of("=HYPERLINK(\"http://x\")", "+84", "-1", "@SUM(A1)")) {
			var cell = written(true, row("a", text, null, "Chi bộ ấp", 1)).cell("Tổ chức", 1, 1);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
		}
		assertThat(written(true, row("a", "Chi bộ", null, "Chi bộ ấp", 1)).cell("Tổ chức", 1, 1)
			.getCellStyle()
			.getQuotePrefixed()).isFalse();
	}

	@Test
	void onPaperAllColumnsStandBesideEachOtherUnderTheirNames() {
		XSSFSheet sheet = written(false, row("a", "b", null, "Chi bộ ấp", 1)).poi().getSheet("Tổ chức");
		assertThat(sheet.getFitToPage()).isTrue();
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
		assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
	}

	@Test
	void cellsTakeOnlyWhatTheirColumnsWant() {
		XSSFSheet sheet = written(false, row("a", "b", null, "Chi bộ ấp", 1)).poi().getSheet("Tổ chức");
		assertThat(sheet.getDataValidations()).hasSize(3)
			.allSatisfy((rule) -> assertThat(rule.getErrorBoxText()).startsWith("Hãy "));
		assertThat(sheet.getDataValidations().get(1).getValidationConstraint().getFormula1())
			.isEqualTo("'Danh mục'!$A$2:$A$3");
	}

	@Test
	void fixedColumnsAreLockedAndTheOthersAreNot() {
		Workbook file = written(false, row("a", "b", null, "Chi bộ ấp", 1));
		assertThat(file.poi().getSheet("Tổ chức").isSheetLocked()).isTrue();
		assertThat(file.cell("Tổ chức", 1, 0).getCellStyle().getLocked()).isTrue();
		assertThat(file.cell("Tổ chức", 1, 1).getCellStyle().getLocked()).isFalse();
		assertThat(written(true, row("a", "b", null, "Chi bộ ấp", 1)).poi().getSheet("Tổ chức").isSheetLocked())
			.isFalse();
	}

}
