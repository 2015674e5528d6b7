package vn.daihoi.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

	@Test
	void fileOfAnyNumberOfRowsHoldsThemAllAndTakesMore() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		Iterable<List<Object>> rows = () -> IntStream.rangeClosed(1, 3000)
			.mapToObj((number) -> row("0" + number, (number == 1) ? "=1+1" : "Chi bộ " + number, null, "Chi bộ ấp",
					number))
			.iterator();
		XlsxWriter.write(List.of(new SheetContent(LAYOUT, rows, true)), List.of("Một"), file);
		Reading reading = XlsxReader.read(file.toByteArray(), LAYOUT);
		reading.refuseIfWrong(List.of());
		assertThat(reading.rows(LAYOUT)).hasSize(3000)
			.extracting((read) -> read.text("code") + " " + read.text("name") + " " + read.number("members"))
			.startsWith("01 =1+1 1", "02 Chi bộ 2 2")
			.endsWith("03000 Chi bộ 3000 3000");
		assertThat(Workbook.open(file.toByteArray()).poi().getSheet("Tổ chức").getDataValidations())
			.allSatisfy((rule) -> assertThat(rule.getRegions().getCellRangeAddress(0).getLastRow()).isEqualTo(3500));
	}

	/** What a row wrote is free for other use long before the last one is asked for. */
	@Test
	void rowsLeaveTheMemoryAsTheyAreWritten() {
		List<WeakReference<Object>> written = new ArrayList<>();
		Iterable<List<Object>> rows = () -> IntStream.range(0, 2000).mapToObj((number) -> {
			String name = new String("Chi bộ " + number);
			written.add(new WeakReference<>(name));
			if (number == 1999) {
				System.gc();
				assertThat(written.subList(0, 1000)).allMatch((text) -> text.get() == null);
			}
			return row("a", name, null, "Chi bộ ấp", number);
		}).iterator();
		XlsxWriter.write(List.of(new SheetContent(LAYOUT, rows, true)), List.of(), OutputStream.nullOutputStream());
		assertThat(written).hasSize(2000);
	}

}
