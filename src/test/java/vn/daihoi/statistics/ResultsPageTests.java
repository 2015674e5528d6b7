package vn.daihoi.statistics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Milestones;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The results of a plan as people get them: on a page, in a workbook, as separated
 * values.
 */
@ProcessTest
class ResultsPageTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient client;

	@Autowired
	private Milestones milestones;

	@LocalServerPort
	private int port;

	@BeforeEach
	void oneResultIsRecorded() {
		this.campaign.beginWithIssuedPlan();
		this.client.sql("update member set education = 'UNIVERSITY', theory = 'INTERMEDIATE', "
				+ "admitted_on = date '2000-09-30', general_education = 'UPPER_SECONDARY', religion = 'Công giáo' where full_name = 'Đặng Thị Thu Ba'")
			.update();
		new RecordedBranch(this.client, this.milestones, this.campaign.plan() + "/hh02").elects("Đặng Thị Thu Ba",
				"=Người Lạ", LocalDate.of(2024, 9, 30));
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

	private String page(String user, String more) {
		return as(user).get("/board/results?plan=" + this.campaign.plan() + more).body();
	}

	private String csv(String user, String table, String more) {
		return as(user).get("/api/plans/" + this.campaign.plan() + "/report/" + table + ".csv" + more).body();
	}

	private XSSFWorkbook workbook(String more) throws IOException {
		byte[] file = as("bantochuc").get("/api/plans/" + this.campaign.plan() + "/report.xlsx" + more)
			.response()
			.body();
		XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
		workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		return workbook;
	}

	/** What stands in a row, by the head of its column. */
	private static Map<String, Object> row(XSSFSheet sheet, String first) {
		Map<String, Object> cells = new TreeMap<>();
		for (Row row : sheet) {
			if (row.getRowNum() > 3 && row.getCell(0).getStringCellValue().startsWith(first)) {
				row.forEach((cell) -> cells.put(sheet.getRow(3).getCell(cell.getColumnIndex()).getStringCellValue(),
						value(cell)));
				cells.remove(sheet.getRow(3).getCell(0).getStringCellValue());
			}
		}
		return cells;
	}

	private static Object value(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case NUMERIC -> cell.getNumericCellValue();
			case BLANK -> "";
			default -> cell.getStringCellValue();
		};
	}

	@Test
	void supervisorReadsNumeratorDenominatorAndThatNothingIsFinal() {
		assertThat(page("giamsat", "")).contains("Kết quả bầu cấp ủy", "Số tạm thời: ", "đại hội chưa chuẩn y xong",
				"2/3", "(66,7%)", "1/2", "(50,0%)", "data-table=\"committees-2\"", "/charts.js",
				"/board/results?plan=" + this.campaign.plan() + "&amp;unit=hh#committees", "Tải CSV");
	}

	@Test
	void oneCommitteeIsShownCongressByCongressWithItsLeaders() {
		assertThat(page("danguy.hh", "&unit=hh"))
			.contains("/congresses/hh02/" + this.campaign.plan(), "Chi bộ Trường tiểu học Hiệp Hưng 1",
					"Đặng Thị Thu Ba", "Tái cử cấp ủy", "11/12", "Hiệu trưởng")
			.doesNotContain("&amp;unit=hh#committees");
	}

	@Test
	void boardAndEveryPageLeadThereAndNumbersLeadToTheBoard() {
		assertThat(as("giamsat").get("/board?plan=" + this.campaign.plan()).body())
			.contains("/board/results?plan=" + this.campaign.plan(), "href=\"/board/results\"");
		assertThat(page("giamsat", "")).contains("/board?plan=" + this.campaign.plan() + "&amp;unit=hh#danh-sach");
	}

	@Test
	void aBranchSeesNoFiguresAndWhoSeesNothingIsTold() {
		assertThat(page("chibo.hh02", "")).contains("Số liệu kết quả là của cả cấp ủy")
			.doesNotContain("committees-1", "Tải Excel");
		assertThat(as("quantri").get("/board/results").body()).contains("Chưa có đại hội nào");
		assertThat(csv("chibo.hh02", "committees", "").lines()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "persons, phunghiep", "committees, cd", "committees, khong-co" })
	void aCommitteeOutOfScopeIsRefusedInWordsInsteadOfShownEmpty(String table, String unit) {
		String words = "“" + unit + "” không phải mã một cấp ủy chỉ đạo trong phạm vi đồng chí được xem";
		Visitor.Answer file = as("danguy.hh")
			.get("/api/plans/" + this.campaign.plan() + "/report/" + table + ".csv?unit=" + unit);
		assertThat(file.status()).isEqualTo(422);
		assertThat(file.json().path("detail").asText()).contains(words);
		Visitor.Answer page = as("danguy.hh").get("/board/results?plan=" + this.campaign.plan() + "&unit=" + unit);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("“Cấp ủy chỉ đạo”: " + words, "hãy chọn lại ở Bảng theo dõi")
			.doesNotContain("Chưa có gì được ghi");
		assertThat(as("danguy.hh").get("/board?unit=" + unit).body()).contains(words);
	}

	@ParameterizedTest
	@CsvSource({ "state=SOMEWHERE, Tình trạng", "late=maybe, Chỉ nơi đang trễ hạn", "plan=khong-co, Kế hoạch",
			"unit=khong-co, Cấp ủy chỉ đạo", "unit=%00, Cấp ủy chỉ đạo", "plan=' or 1=1 --, Kế hoạch" })
	void aFilterThatMeansNothingIsRefusedInWords(String filter, String label) {
		Visitor.Answer answer = as("giamsat").get("/board/results?" + filter.replace(" ", "%20").replace("'", "%27"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("“" + label + "”: ", "hãy ", "<html").doesNotContain("Exception", "Tham số");
	}

	@ParameterizedTest
	@ValueSource(strings = { "khong-co", "PROGRESS", "x%27y" })
	void aTableThatDoesNotExistIsRefusedInWords(String table) {
		Visitor.Answer answer = as("giamsat").get("/api/plans/" + this.campaign.plan() + "/report/" + table + ".csv");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().path("detail").asText()).contains("Không có bảng số liệu", "committees");
		assertThat(as("giamsat").get("/api/plans/khong-co/report/committees.csv").status()).isEqualTo(404);
		assertThat(as("giamsat").get("/api/plans/" + this.campaign.plan() + "/report/committees.csv?unit=khong-co")
			.status()).isEqualTo(422);
		assertThat(Visitor.unknown(this.port)
			.get("/api/plans/" + this.campaign.plan() + "/report/committees.csv")
			.status()).isEqualTo(401);
	}

	@Test
	void separatedValuesSayTheSameAndWhetherTheyAreFinal() {
		List<String> lines = csv("danguy.hh", "committees", "").lines().toList();
		assertThat(lines.get(0)).startsWith("\uFEFFCấp ủy chỉ đạo;Mã;Đại hội đã ghi kết quả;").endsWith(";Số liệu");
		assertThat(lines.get(1)).startsWith("Đảng ủy xã Hiệp Hưng")
			.contains(";hh;1;1;12;12;3;2;")
			.endsWith(";Số tạm thời")
			.contains(";2;\"66,7%\";");
		assertThat(lines.get(2)).startsWith("Cộng;;1;1;12;12;3;2;");
		assertThat(csv("danguy.hh", "persons", "").lines().skip(1)).singleElement()
			.asString()
			.contains("Đặng Thị Thu Ba;Bí thư;Đại hội bầu;11;12;\"91,7%\";17/02/1976;Nữ;");
		for (FigureTable table : FigureTable.values()) {
			assertThat(csv("danguy.hh", table.key(), "").lines()).as(table.key()).hasSizeBetween(2, 3);
		}
	}

	@Test
	void workbookHasEveryTableWithRealNumbersAndSumsAsFormulas() throws IOException {
		try (XSSFWorkbook workbook = workbook("")) {
			for (FigureTable table : FigureTable.values()) {
				XSSFSheet sheet = workbook.getSheet(table.sheet());
				assertThat(sheet).as(table.sheet()).isNotNull();
				assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
				assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("300-KH/HU",
						"đến ngày 30/09/2024");
			}
			XSSFSheet committees = workbook.getSheet("Cấp ủy");
			assertThat(committees.getRow(1).getCell(0).getStringCellValue()).startsWith("Số tạm thời: ");
			assertThat(row(committees, "Đảng ủy xã Hiệp Hưng")).isEqualTo(COMMITTEE);
			Map<String, Object> sum = new TreeMap<>(COMMITTEE);
			sum.put("Mã", "");
			assertThat(row(committees, "Cộng")).isEqualTo(sum);
			assertThat(committees.getRow(committees.getLastRowNum()).getCell(2).getCellFormula())
				.startsWith("IF(COUNT(C5:");
		}
	}

	@Test
	void whatReligionSomebodyFollowsIsCountedAndNotGivenOut() throws IOException {
		assertThat(page("danguy.hh", "&unit=hh")).contains("Theo tôn giáo", "1/1").doesNotContain("Công giáo");
		assertThat(csv("danguy.hh", "persons", "")).contains("Giáo dục phổ thông", "Trung học phổ thông")
			.doesNotContain("Công giáo", "ôn giáo");
		try (XSSFWorkbook workbook = workbook("?unit=hh")) {
			assertThat(row(workbook.getSheet("Danh sách bí thư"), "Chi bộ Trường tiểu học Hiệp Hưng 1"))
				.containsEntry("Giáo dục phổ thông", "Trung học phổ thông")
				.doesNotContainValue("Công giáo");
		}
	}

	@Test
	void whatWasResolvedStandsOnThePageInTheWorkbookAndAsLines() throws IOException {
		this.client.sql("""
				update congress_result set speakers = 4, resolution_in_favour = 11, resolution_base = 12, targets = 8
				where congress = ?""").param(this.campaign.plan() + "/hh02").update();
		assertThat(page("giamsat", "")).contains("Góp ý văn kiện, thảo luận, nghị quyết", "Tán thành nghị quyết",
				"11/12", "(91,7%)", "Chỉ tiêu trong nghị quyết");
		try (XSSFWorkbook workbook = workbook("")) {
			assertThat(row(workbook.getSheet("Văn kiện"), "Đảng ủy xã Hiệp Hưng"))
				.containsEntry("Có ghi số người phát biểu", 1.0)
				.containsEntry("Người phát biểu, tham luận", 4.0)
				.containsEntry("Số được tính khi biểu quyết nghị quyết", 12.0)
				.containsEntry("Tán thành nghị quyết", 11.0)
				.containsEntry("Tỷ lệ tán thành nghị quyết", 11 / 12.0)
				.containsEntry("Nghị quyết được tất cả tán thành", 0.0)
				.containsEntry("Chỉ tiêu trong nghị quyết", 8.0);
		}
		assertThat(csv("danguy.hh", "documents", "").lines().skip(1).findFirst()).hasValueSatisfying(
				(line) -> assertThat(line).contains(";4;1;\"100,0%\";12;11;\"91,7%\";0;\"0,0%\";1;\"100,0%\";8;"));
	}

	@Test
	void workbookOfOneCommitteeStandsCongressByCongressAndListsPersonsWithRealDays() throws IOException {
		try (XSSFWorkbook workbook = workbook("?unit=hh")) {
			assertThat(row(workbook.getSheet("Cấp ủy"), "Chi bộ Trường tiểu học Hiệp Hưng 1"))
				.containsEntry("Trúng cử", 2.0)
				.containsEntry("Mã", "hh02");
			assertThat(row(workbook.getSheet("Cấp ủy"), "Chi bộ ấp Mỹ Lợi")).containsEntry("Trúng cử", "")
				.containsEntry("Nữ", "")
				.containsEntry("Tỷ lệ nữ", "")
				.containsEntry("Đại hội đã ghi kết quả", 0.0);
			XSSFSheet persons = workbook.getSheet("Danh sách bí thư");
			assertThat(persons.getLastRowNum()).isEqualTo(4);
			assertThat(persons.getRow(4).getCell(9).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("1976-02-17");
			assertThat(persons.getRow(4).getCell(6).getNumericCellValue()).isEqualTo(11);
		}
	}

	private static final Map<String, Object> COMMITTEE = committee();

	/** Field by field: of three seats two are filled, of the two one person is known. */
	private static Map<String, Object> committee() {
		Map<String, Object> row = new TreeMap<>(Map.of("Mã", "hh", "Đại hội đã ghi kết quả", 1.0, "Có bầu cấp ủy", 1.0,
				"Đảng viên, đại biểu chính thức", 12.0, "Có mặt", 12.0, "Số lượng cần bầu", 3.0, "Danh sách bầu cử",
				2.0));
		row.putAll(Map.of("Số dư", -1.0, "Tỷ lệ số dư", -1 / 3.0, "Trúng cử", 2.0, "Tỷ lệ trúng cử", 2 / 3.0,
				"Chờ xử lý, không chuẩn y", 0.0, "Tỷ lệ chờ xử lý, không chuẩn y", 0.0, "Còn thiếu", 1.0,
				"Tỷ lệ còn thiếu", 1 / 3.0, "Bầu lần đầu đủ số lượng", 0.0, "Tỷ lệ bầu lần đầu đủ số lượng", 0.0));
		row.putAll(Map.of("Số lần bầu cấp ủy", 1.0, "Biết rõ trong danh sách đảng viên", 1.0,
				"Tỷ lệ biết rõ trong danh sách đảng viên", 0.5, "Nữ", 1.0, "Tỷ lệ nữ", 1.0, "Dưới 40 tuổi", 0.0,
				"Tỷ lệ dưới 40 tuổi", 0.0, "Dân tộc thiểu số", 0.0, "Tỷ lệ dân tộc thiểu số", 0.0, "Tuổi bình quân",
				48.0));
		row.putAll(Map.of("Dưới 30 tuổi", 0.0, "Tỷ lệ dưới 30 tuổi", 0.0, "Từ 30 đến 40 tuổi", 0.0,
				"Tỷ lệ từ 30 đến 40 tuổi", 0.0, "Từ 41 đến 50 tuổi", 1.0, "Tỷ lệ từ 41 đến 50 tuổi", 1.0,
				"Từ 51 đến 60 tuổi", 0.0, "Tỷ lệ từ 51 đến 60 tuổi", 0.0, "Trên 60 tuổi", 0.0, "Tỷ lệ trên 60 tuổi",
				0.0));
		row.putAll(Map.of("Biết rõ tái cử hay lần đầu", 1.0, "Tái cử", 1.0, "Tỷ lệ tái cử", 1.0, "Tham gia lần đầu",
				0.0, "Tỷ lệ tham gia lần đầu", 0.0, "Đương nhiệm có trong danh sách bầu cử", 1.0,
				"Đương nhiệm không trúng cử", 0.0, "Tỷ lệ đương nhiệm không trúng cử", 0.0));
		row.putAll(Map.of("Tuổi Đảng bình quân", 24.0));
		for (String one : List.of("Biết rõ trình độ chuyên môn", "Biết rõ lý luận chính trị", "Biết rõ ngày vào Đảng",
				"Biết rõ giáo dục phổ thông", "Biết rõ có theo tôn giáo hay không")) {
			share(row, one, 1.0, 0.5);
		}
		for (String one : List.of("Chuyên môn đại học", "Lý luận trung cấp", "Trung học phổ thông", "Theo tôn giáo")) {
			share(row, one, 1.0, 1.0);
		}
		for (String one : List.of("Trung học cơ sở", "Chuyên môn chưa qua đào tạo", "Chuyên môn trung cấp",
				"Chuyên môn cao đẳng", "Chuyên môn thạc sĩ", "Chuyên môn tiến sĩ", "Lý luận chưa qua đào tạo",
				"Lý luận sơ cấp", "Lý luận cao cấp, cử nhân", "Biết rõ ai giới thiệu")) {
			share(row, one, 0.0, 0.0);
		}
		for (String one : List.of("Đề cử, ứng cử tại đại hội, có trong danh sách bầu cử", "Tự ứng cử tại đại hội",
				"Đề cử, ứng cử tại đại hội, trúng cử")) {
			share(row, one, "", "");
		}
		return row;
	}

	private static void share(Map<String, Object> row, String part, Object number, Object share) {
		row.put(part, number);
		row.put("Tỷ lệ " + part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1), share);
	}

}
