package vn.daihoi.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.organization.Activity;
import vn.daihoi.organization.Education;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Role;
import vn.daihoi.organization.Theory;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;
import vn.daihoi.spreadsheet.Workbook;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be chosen in the cells of the files that people fill in and send back. */
@ProcessTest
class ImportTemplatesTests {

	private static final String TREE = "/api/organizations/template.xlsx";

	@Autowired
	private Campaign campaign;

	@LocalServerPort
	private int port;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	private XSSFWorkbook file(String person, String address) {
		return Workbook.open(Visitor.withPassword(this.port, person).get(address).response().body()).poi();
	}

	private static int column(XSSFSheet sheet, String name) {
		return IntStream.range(0, sheet.getRow(0).getLastCellNum())
			.filter((at) -> sheet.getRow(0).getCell(at).getStringCellValue().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no column " + name));
	}

	/** The rule of a column, from its first row to be filled in. */
	private static DataValidation rule(XSSFSheet sheet, String name) {
		int column = column(sheet, name);
		return sheet.getDataValidations()
			.stream()
			.filter((rule) -> Arrays.stream(rule.getRegions().getCellRangeAddresses())
				.anyMatch((cells) -> cells.isInRange(1, column)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no rule for " + name));
	}

	/** What a drop-down shows, read from the cells that it names. */
	private static List<String> choices(XSSFWorkbook file, String sheet, String name) {
		DataValidation rule = rule(file.getSheet(sheet), name);
		assertThat(rule.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.LIST);
		assertThat(rule.getShowErrorBox()).isTrue();
		String[] cells = rule.getValidationConstraint().getFormula1().replace("'Danh mục'!", "").split(":");
		int column = cells[0].charAt(1) - 'A';
		int last = Integer.parseInt(cells[1].substring(3));
		return IntStream.range(1, last)
			.mapToObj((row) -> file.getSheet("Danh mục").getRow(row).getCell(column).getStringCellValue())
			.toList();
	}

	@Test
	void codedColumnsOfOrganisationsMembersAndAccountsHaveTheirValues() {
		XSSFWorkbook file = file("quantri", TREE);
		List<String> standings = Stream
			.concat(Stream.of(Activity.REGULAR.label(), "Dự bị"),
					Arrays.stream(Activity.values()).skip(1).map(Activity::label))
			.toList();
		Map<String, List<String>> wanted = new HashMap<>();
		wanted.put("Tổ chức/Loại hình", labels(OrganizationKind.values(), OrganizationKind::label));
		wanted.put("Đảng viên/Giới tính", List.of("Nam", "Nữ"));
		wanted.put("Đảng viên/Dân tộc thiểu số", List.of("Có", "Không"));
		wanted.put("Đảng viên/Diện đảng viên", standings);
		wanted.put("Đảng viên/Cấp ủy viên khóa trước", List.of("Có", "Không"));
		wanted.put("Đảng viên/Trình độ chuyên môn", labels(Education.values(), Education::label));
		wanted.put("Đảng viên/Giáo dục phổ thông", List.of("Trung học cơ sở", "Trung học phổ thông"));
		wanted.put("Đảng viên/Lý luận chính trị", labels(Theory.values(), Theory::label));
		wanted.put("Tài khoản/Vai trò", labels(Role.values(), Role::label));
		wanted.forEach((place, values) -> assertThat(choices(file, place.split("/")[0], place.split("/")[1])).as(place)
			.isEqualTo(values));
	}

	private static <T> List<String> labels(T[] values, Function<T, String> label) {
		return Arrays.stream(values).map(label).toList();
	}

	@ParameterizedTest
	@CsvSource({ "Tổ chức,Mã cấp trên", "Tổ chức,Mã đảng ủy ngành hướng dẫn", "Đảng viên,Mã tổ chức",
			"Tài khoản,Mã tổ chức" })
	void codesOfOrganisationsAreOfferedAndOthersMayBeWritten(String sheet, String column) {
		DataValidation rule = rule(file("quantri", TREE).getSheet(sheet), column);
		assertThat(rule.getValidationConstraint().getFormula1()).startsWith("OFFSET('Tổ chức'!$A$2,0,0,");
		assertThat(rule.getShowErrorBox()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Tổ chức,Đảng viên chính thức,INTEGER", "Tổ chức,Hết nhiệm kỳ,DATE", "Đảng viên,Ngày sinh,DATE",
			"Đảng viên,Ngày vào Đảng,DATE" })
	void numbersAndDaysTakeNothingElse(String sheet, String column, String type) throws ReflectiveOperationException {
		DataValidation rule = rule(file("quantri", TREE).getSheet(sheet), column);
		assertThat(rule.getValidationConstraint().getValidationType())
			.isEqualTo(ValidationType.class.getField(type).getInt(null));
		assertThat(rule.getErrorBoxText()).startsWith("Hãy ghi");
	}

	@Test
	void fileOfDaysOffersTheSessionsOfADay() {
		XSSFWorkbook file = Workbook
			.open(Visitor.signedIn(this.port, "danguy.hh").get("/registration/days.xlsx").response().body())
			.poi();
		assertThat(choices(file, "Ngày đại hội", "Buổi")).containsExactly("Buổi sáng", "Buổi chiều", "Cả ngày");
		assertThat(rule(file.getSheet("Ngày đại hội"), "Ngày khai mạc").getValidationConstraint().getValidationType())
			.isEqualTo(ValidationType.DATE);
		assertThat(
				rule(file.getSheet("Ngày đại hội"), "Số lượng cần bầu").getValidationConstraint().getValidationType())
			.isEqualTo(ValidationType.INTEGER);
	}

	@ParameterizedTest
	@CsvSource({ "/api/organizations/template.xlsx", "/api/organizations/export.xlsx" })
	void namesOfColumnsStayInSight(String address) {
		XSSFWorkbook file = file("quantri", address);
		for (String sheet : List.of("Tổ chức", "Đảng viên", "Tài khoản")) {
			assertThat(file.getSheet(sheet).getPaneInformation()).as(sheet)
				.returns(true, (pane) -> pane.isFreezePane())
				.returns((short) 1, (pane) -> pane.getHorizontalSplitPosition());
		}
	}

}
