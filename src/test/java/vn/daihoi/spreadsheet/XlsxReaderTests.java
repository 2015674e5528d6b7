package vn.daihoi.spreadsheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What offices send back, read cell by cell. */
class XlsxReaderTests {

	private static final String SHEET = "Ngày đại hội";

	private static final String[] NAMES = { "Chi bộ", "Ngày khai mạc", "Buổi", "Đảng viên", "Điện thoại" };

	private static final Layout LAYOUT = Layout.of(SHEET, Column.text("name", "Chi bộ", 40),
			Column.day("day", "Ngày khai mạc"), Column.choice("session", "Buổi", List.of("Buổi sáng", "Buổi chiều")),
			Column.number("members", "Đảng viên"), Column.text("phone", "Điện thoại", 40).optional());

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private static Workbook sound() {
		return Workbook.of(SHEET, NAMES).row(SHEET, 1, "Chi bộ ấp Mỹ Lợi", DAY, "Buổi sáng", 12, "0912345678");
	}

	private static List<SheetRow> rows(Workbook file) {
		Reading reading = XlsxReader.read(file.bytes(), LAYOUT);
		reading.refuseIfWrong(List.of());
		return reading.rows(LAYOUT);
	}

	private static List<Finding> wrong(Workbook file) {
		return catchThrowableOfType(Refusal.class, () -> rows(file)).findings();
	}

	@Test
	void soundRowIsReadAsItWasMeant() {
		assertThat(rows(sound())).singleElement().satisfies((row) -> {
			assertThat(row.number()).isEqualTo(2);
			assertThat(row.text("name")).isEqualTo("Chi bộ ấp Mỹ Lợi");
			assertThat(row.day("day")).isEqualTo(DAY);
			assertThat(row.text("session")).isEqualTo("Buổi sáng");
			assertThat(row.number("members")).isEqualTo(12);
			assertThat(row.text("phone")).isEqualTo("0912345678");
		});
	}

	@Test
	void columnsMayStandInAnyOrderAndNamesInAnyKeyboard() {
		Workbook file = Workbook.of(SHEET, "Điện thoại", " đảng  viên ", "BUỔI",
				Normalizer.normalize("Ngày khai mạc", Normalizer.Form.NFD), "Chi bộ");
		file.row(SHEET, 1, null, 12, "buổi SÁNG", DAY,
				Normalizer.normalize("Chi bộ  H’Hen Niê\u00a0", Normalizer.Form.NFD));
		assertThat(rows(file)).singleElement().satisfies((row) -> {
			assertThat(row.text("name")).isEqualTo("Chi bộ H’Hen Niê");
			assertThat(row.text("session")).isEqualTo("Buổi sáng");
			assertThat(row.text("phone")).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "H'Hen Niê", "'Ama B'lang", "=1+1", "-", "Nguyễn Thị \"Ba\"", "<b>&amp;" })
	void namesWithAnyCharactersStayAsTheyAre(String name) {
		assertThat(rows(sound().set(SHEET, 1, 0, name))).extracting((row) -> row.text("name")).containsExactly(name);
	}

	@Test
	void dayWrittenAsTextIsTheSameDay() {
		assertThat(rows(sound().set(SHEET, 1, 1, " 15/12/2024 "))).extracting((row) -> row.day("day"))
			.containsExactly(DAY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2024", "01/12//2024", "12/15/2024", "1/2/2024", "2024-12-15", "15.12.2024",
			"15/12/24", "ngày 15 tháng 12", "15/12/2024 08:00" })
	void textThatIsNoDayIsRefusedWithHowToWriteIt(String text) {
		assertThat(wrong(sound().set(SHEET, 1, 1, text))).singleElement().satisfies((found) -> {
			assertThat(found.field()).isEqualTo("B2");
			assertThat(found.text()).startsWith("“Ngày khai mạc”: “" + text + "”")
				.contains("ngày trước, tháng sau", "ví dụ 15/12/2024");
		});
	}

	@Test
	void figureIsNoDayAndADayIsNoFigure() {
		assertThat(wrong(sound().set(SHEET, 1, 1, 45641))).extracting(Finding::text)
			.singleElement()
			.asString()
			.contains("là số “45641”, không phải ngày");
		assertThat(wrong(sound().set(SHEET, 1, 3, DAY))).extracting(Finding::field).containsExactly("D2");
	}

	@Test
	void dayWithAnHourIsRefused() {
		Workbook file = sound();
		file.cell(SHEET, 1, 1).setCellValue(LocalDateTime.of(2024, 12, 15, 7, 30));
		assertThat(wrong(file)).extracting(Finding::text).singleElement().asString().contains("có cả giờ");
	}

	@Test
	void workbookOfAMacintoshHasTheSameDays() {
		Workbook file = sound();
		file.poi().getCTWorkbook().getWorkbookPr().setDate1904(true);
		file.set(SHEET, 1, 1, DAY);
		assertThat(rows(file)).extracting((row) -> row.day("day")).containsExactly(DAY);
	}

	@Test
	void numberWrittenAsTextIsReadWhenItIsNothingElse() {
		assertThat(rows(sound().set(SHEET, 1, 3, " 12 "))).extracting((row) -> row.number("members"))
			.containsExactly(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.200", "1,5", "12 đv", "-3", "mười hai", "99999999999" })
	void otherTextIsNoNumber(String text) {
		assertThat(wrong(sound().set(SHEET, 1, 3, text))).singleElement().satisfies((found) -> {
			assertThat(found.field()).isEqualTo("D2");
			assertThat(found.text()).contains("số nguyên", "ví dụ 12");
		});
	}

	@ParameterizedTest
	@ValueSource(doubles = { 12.5, -1, 1e12 })
	void figureThatCountsNobodyIsRefused(double figure) {
		assertThat(wrong(sound().set(SHEET, 1, 3, figure))).extracting(Finding::field).containsExactly("D2");
	}

	@Test
	void telephoneNumberThatLostItsZeroIsRefused() {
		assertThat(wrong(sound().set(SHEET, 1, 4, 912345678))).singleElement().satisfies((found) -> {
			assertThat(found.field()).isEqualTo("E2");
			assertThat(found.text()).contains("số 0 ở đầu có thể đã mất", "Văn bản (Text)");
		});
	}

	@Test
	void choiceOutsideItsListIsRefusedWithTheList() {
		assertThat(wrong(sound().set(SHEET, 1, 2, "Sáng"))).extracting(Finding::text)
			.containsExactly("“Buổi”: “Sáng” không có trong danh sách; hãy chọn một trong: Buổi sáng; Buổi chiều");
	}

	@Test
	void longNameIsRefusedWithItsLength() {
		assertThat(wrong(sound().set(SHEET, 1, 0, "a".repeat(41)))).extracting(Finding::text)
			.containsExactly("“Chi bộ”: dài 41 ký tự; hãy ghi không quá 40 ký tự");
	}

	@Test
	void formulaErrorAndFormulaWithoutValueAreRefused() {
		Workbook file = sound();
		file.cell(SHEET, 1, 3).setCellFormula("1/0");
		file.cell(SHEET, 1, 3).getCTCell().unsetV();
		assertThat(wrong(file)).extracting(Finding::text)
			.containsExactly("“Đảng viên”: công thức chưa tính ra giá trị; hãy ghi thẳng giá trị vào ô");
		file.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();
		assertThat(wrong(file)).extracting(Finding::text)
			.containsExactly("“Đảng viên”: công thức bị lỗi #DIV/0!; hãy ghi thẳng giá trị vào ô");
	}

	@Test
	void calculatedFormulaCountsAsItsValue() {
		Workbook file = sound();
		file.cell(SHEET, 1, 3).setCellFormula("10+2");
		file.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();
		assertThat(rows(file)).extracting((row) -> row.number("members")).containsExactly(12);
	}

	@Test
	void everythingWrongIsToldAtOnceFromTopToBottom() {
		Workbook file = sound().row(SHEET, 2, null, "31/02/2024", "Tối", true, null)
			.row(SHEET, 11, "Chi bộ ấp", "x", "Buổi sáng", 5, null);
		assertThat(wrong(file)).extracting(Finding::field).containsExactly("A3", "B3", "C3", "D3", "B12");
	}

	@Test
	void rulesAreToldBesideWhatDoesNotFit() {
		Reading reading = XlsxReader.read(sound().set(SHEET, 2, 0, "Chi bộ ấp Hai").bytes(), LAYOUT);
		Finding rule = reading.rows(LAYOUT).get(0).error("WINDOW", "day", "ngoài thời gian", "mục II.1");
		assertThat(rule.sentence()).isEqualTo("“Ngày khai mạc”: ngoài thời gian (mục II.1).");
		assertThat(catchThrowableOfType(Refusal.class, () -> reading.refuseIfWrong(List.of(rule))).findings())
			.extracting(Finding::field)
			.containsExactly("B2", "B3", "C3", "D3");
	}

	@Test
	void moreThanTwoHundredMistakesAreCounted() {
		Workbook file = sound();
		for (int row = 1; row <= 300; row++) {
			file.row(SHEET, row, "Chi bộ", "?", "Buổi sáng", 1, null);
		}
		assertThat(wrong(file)).hasSize(201)
			.last()
			.extracting(Finding::text)
			.isEqualTo("Còn 100 lỗi khác chưa kể; hãy sửa những ô trên rồi gửi lại");
	}

	static Stream<Arguments> spoiledSheets() {
		return Stream.of(
				arguments("merged header", "B1:C1", "bị gộp",
						spoil((sheet) -> sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1")))),
				arguments("merged rows", "A2:A3", "bị gộp",
						spoil((sheet) -> sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3")))),
				arguments("hidden row", "A2", "Dòng 2 đang bị ẩn",
						spoil((sheet) -> sheet.getRow(1).setZeroHeight(true))),
				arguments("hidden column", "D1", "đang bị ẩn", spoil((sheet) -> sheet.setColumnHidden(3, true))),
				arguments("title above", "A1", "không có trong mẫu",
						spoil((sheet) -> sheet.shiftRows(0, 1, 1))
							.andThen((sheet) -> sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH"))),
				arguments("missing column", "1", "thiếu cột “Buổi”",
						spoil((sheet) -> sheet.getRow(0).getCell(2).setBlank())),
				arguments("doubled column", "F1", "Cột “Buổi” có hai lần",
						spoil((sheet) -> sheet.getRow(0).createCell(5).setCellValue("buổi"))),
				arguments("unknown column", "F1", "Cột “Ghi chú” không có trong mẫu",
						spoil((sheet) -> sheet.getRow(0).createCell(5).setCellValue("Ghi chú"))),
				arguments("outside", "G2", "nằm ngoài các cột của mẫu (đến cột E)",
						spoil((sheet) -> sheet.getRow(1).createCell(6).setCellValue("x"))));
	}

	private static Consumer<XSSFSheet> spoil(Consumer<XSSFSheet> how) {
		return how;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("spoiledSheets")
	void spoiledSheetIsRefusedWithThePlace(String name, String place, String text, Consumer<XSSFSheet> how) {
		assertThat(wrong(sound().spoil(SHEET, how))).anySatisfy((found) -> {
			assertThat(found.field()).isEqualTo(place);
			assertThat(found.text()).contains(text);
		});
	}

	@Test
	void sheetUnderAnotherNameIsRefusedWithTheNamesThatAreThere() {
		assertThat(wrong(Workbook.of("Sheet1", NAMES))).extracting(Finding::text)
			.containsExactly(
					"Tệp không có trang “Ngày đại hội” (chỉ có: “Sheet1”); hãy dùng tệp mẫu, không đổi tên trang");
	}

	@Test
	void emptyRowsWithFormatsAreNothing() {
		Workbook file = sound();
		CellStyle style = file.poi().createCellStyle();
		for (int row = 2; row < 12_000; row++) {
			file.cell(SHEET, row, 0).setCellStyle(style);
		}
		assertThat(rows(file)).hasSize(1);
	}

	@Test
	void fiftyThousandRowsAreRefusedBeforeTheyAreKept() {
		Workbook file = sound();
		for (int row = 1; row <= 50_000; row++) {
			file.set(SHEET, row, 0, "Chi bộ " + row);
		}
		assertThat(wrong(file)).extracting(Finding::text)
			.containsExactly("Tệp có hơn 10.000 dòng; hãy xóa dòng thừa hoặc chia thành nhiều tệp");
	}

	@ParameterizedTest
	@CsvSource({ "Ngày đại hội, B2", "Đảng viên, ''" })
	void severalSheetsAreNamedInTheAddress(String sheet, String address) {
		Layout people = Layout.of("Đảng viên", Column.text("name", "Họ và tên", 40)).optional();
		Reading reading = XlsxReader.read(sound().set(SHEET, 1, 1, "x").bytes(), LAYOUT, people);
		List<Finding> found = catchThrowableOfType(Refusal.class, () -> reading.refuseIfWrong(List.of())).findings();
		assertThat(found).filteredOn((one) -> one.field().startsWith(sheet + "!"))
			.allSatisfy((one) -> assertThat(one.field()).isEqualTo(sheet + "!" + address));
		assertThat(reading.rows(people)).isEmpty();
	}

}
