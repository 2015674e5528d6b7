package vn.daihoi.statistics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The report of a plan's progress, opened again. */
@ProcessTest
class ReportFileTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@BeforeEach
	void aDayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
	}

	private XSSFWorkbook file(String user, String more) throws IOException {
		byte[] file = Visitor.signedIn(this.port, user)
			.get("/api/plans/" + this.campaign.plan() + "/report.xlsx" + more)
			.response()
			.body();
		XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
		workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		return workbook;
	}

	private static List<String> row(XSSFSheet sheet, String first) {
		return StreamSupport.stream(sheet.spliterator(), false)
			.map(ReportFileTests::shown)
			.filter((row) -> row.get(0).startsWith(first))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no row " + first));
	}

	private static List<String> shown(Row row) {
		DataFormatter formatter = new DataFormatter();
		formatter.setUseCachedValuesForFormulaCells(true);
		return IntStream.range(0, row.getLastCellNum())
			.mapToObj((at) -> formatter.formatCellValue(row.getCell(at)))
			.toList();
	}

	@Test
	void committeesHaveTheirFiguresAndTheSum() throws IOException {
		XSSFSheet progress = file("bantochuc", "").getSheet("Tiến độ");
		assertThat(progress.getRow(0).getCell(0).getStringCellValue()).contains("300-KH/HU", "đến ngày 30/09/2024");
		List<String> unit = row(progress, "Đảng ủy xã Hiệp Hưng");
		assertThat(unit.subList(1, 5)).containsExactly("3", "0", "1", "0");
		assertThat(row(progress, "Cộng").get(10)).isEqualTo("0.0%");
	}

	@Test
	void congressesHaveTheirStateAndTheirDays() throws IOException {
		XSSFSheet list = file("danguy.hh", "").getSheet("Danh sách");
		List<String> branch = row(list, "Chi bộ ấp Mỹ Lợi");
		assertThat(branch).contains("hh01", "Đã nhận ngày", "31/12/2024");
		assertThat(list.getRow(1).getCell(0).getStringCellValue()).isEqualTo("3 tổ chức đảng");
	}

	@Test
	void listFollowsTheFilterAndWhatThePersonSees() throws IOException {
		assertThat(file("bantochuc", "?state=REGISTERED").getSheet("Danh sách").getLastRowNum()).isEqualTo(4);
		XSSFWorkbook own = file("chibo.hh02", "");
		assertThat(own.getSheet("Danh sách").getLastRowNum()).isEqualTo(4);
		assertThat(own.getSheet("Tiến độ").getLastRowNum()).isEqualTo(3);
	}

	@Test
	void progressIsThatOfTheCommitteeOrTheAreaThatIsAskedFor() throws IOException {
		this.jdbc.sql("delete from area_charge").update();
		this.jdbc
			.sql("insert into area_charge (unit_code, position, person, basis) values"
					+ " ('hh', 0, 'Nguyễn Văn Giám', '98-TB/HU'), ('phunghiep', 0, 'Trần Thị Khác', '98-TB/HU')")
			.update();
		assertThat(file("bantochuc", "?unit=hh").getSheet("Tiến độ").getLastRowNum()).isEqualTo(5);
		assertThat(file("bantochuc", "?unit=phunghiep").getSheet("Tiến độ").getLastRowNum()).isEqualTo(3);
		XSSFWorkbook area = file("bantochuc", "?charge=" + encoded("Nguyễn Văn Giám"));
		assertThat(area.getSheet("Tiến độ").getLastRowNum()).isEqualTo(5);
		assertThat(area.getSheet("Tiến độ").getRow(0).getCell(0).getStringCellValue())
			.endsWith("đến ngày 30/09/2024, địa bàn Nguyễn Văn Giám phụ trách");
		XSSFWorkbook other = file("bantochuc", "?charge=" + encoded("Trần Thị Khác"));
		assertThat(other.getSheet("Tiến độ").getLastRowNum()).isEqualTo(3);
		assertThat(other.getSheet("Danh sách").getRow(1).getCell(0).getStringCellValue()).isEqualTo("0 tổ chức đảng");
		assertThat(other.getSheet("Cấp ủy").getLastRowNum()).isEqualTo(3);
		assertThat(Visitor.signedIn(this.port, "bantochuc")
			.get("/api/plans/" + this.campaign.plan() + "/report.xlsx?charge=" + encoded("Lê Văn Lạ"))
			.body()).contains("không có ai tên “Lê Văn Lạ” phụ trách địa bàn");
		this.jdbc.sql("delete from area_charge").update();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Test
	void boardLeadsToTheFileOfWhatItLists() {
		assertThat(Visitor.signedIn(this.port, "danguy.hh")
			.get("/board?state=REGISTERED&plan=" + this.campaign.plan())
			.body())
			.contains("/api/plans/" + this.campaign.plan() + "/report.xlsx?state=REGISTERED"
					+ "&amp;columns=unit,kind,official,state,opening,next,due\"");
	}

	@Test
	void boardLeadsToTheListAsSeparatedValuesWhoseLinesAllHaveAsManyFields() {
		Visitor visitor = Visitor.signedIn(this.port, "danguy.hh");
		String address = "/api/plans/" + this.campaign.plan() + "/report/congresses.csv?columns=code,state";
		assertThat(visitor.get("/board?columns=code,state&plan=" + this.campaign.plan()).body())
			.contains("<a href=\"" + address + "\" download>Tải CSV</a>");
		assertThat(visitor.get(address).body().lines()).hasSize(4)
			.allSatisfy((line) -> assertThat(line).matches("[^;]+;[^;]+;[^;]+"));
	}

	@Test
	void theListHasTheColumnsThatAreShown() throws IOException {
		XSSFSheet list = file("bantochuc", "?columns=state,code&name=my%20loi").getSheet("Danh sách");
		assertThat(row(list, "Tổ chức đảng")).containsExactly("Tổ chức đảng", "Mã", "Tình trạng");
		assertThat(row(list, "Chi bộ ấp Mỹ Lợi")).endsWith("hh01", "Đã nhận ngày").hasSize(3);
		assertThat(list.getRow(1).getCell(0).getStringCellValue()).isEqualTo("1 tổ chức đảng");
	}

	@Test
	void whatMeansNothingIsRefusedInWords() {
		Visitor visitor = Visitor.signedIn(this.port, "danguy.hh");
		assertThat(visitor.get("/api/plans/khong-co/report.xlsx").status()).isEqualTo(404);
		assertThat(visitor.get("/api/plans/" + this.campaign.plan() + "/report.xlsx?state=XONG").body())
			.contains("Tham số state");
	}

}
