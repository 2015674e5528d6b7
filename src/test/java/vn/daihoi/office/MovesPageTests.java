package vn.daihoi.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.organization.Organizations;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Decisions on organisations as administrators record them. */
@ProcessTest
class MovesPageTests {

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Organizations organizations;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@AfterEach
	void nameIsPutBack() {
		this.jdbc.sql("update organization set name = 'Chi bộ ấp Mỹ Lợi' where code = 'hh01'").update();
		List.of("organization_past", "organization_move_part", "organization_move")
			.forEach((rows) -> this.jdbc.sql("delete from " + rows).update());
	}

	private Visitor administrator() {
		return Visitor.signedIn(this.port, "dieuchinh");
	}

	private static Map<String, String> renaming() {
		return new HashMap<>(Map.of("kind", "RENAME", "former", "hh01", "name", "Chi bộ ấp Mỹ Lợi A", "number",
				"12-QĐ/ĐU", "decidedOn", "2024-09-28", "issuer", "Đảng ủy xã Hiệp Hưng", "effectiveOn", "2024-09-30",
				"act", "preview"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/organizations/moves", "/organizations/moves/new?kind=MERGE&former=hh01,hh03" })
	void onlyAdministratorsSeeThem(String path) {
		assertThat(administrator().get(path).status()).isEqualTo(200);
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get(path).status()).isEqualTo(403);
	}

	@Test
	void effectIsSeenBeforeTheDecisionIsRecorded() {
		Visitor visitor = administrator();
		assertThat(visitor.get("/organizations/moves/new?kind=RENAME&former=hh01").body())
			.contains("value=\"Chi bộ ấp Mỹ Lợi\"")
			.doesNotContain("Ghi quyết định</button>", "??");
		Map<String, String> fields = renaming();
		String effect = visitor.form("/organizations/moves", fields).body();
		assertThat(effect).contains("Tên tổ chức: Chi bộ ấp Mỹ Lợi → Chi bộ ấp Mỹ Lợi A",
				"Tiếp tục, cấp chỉ đạo không đổi", "Ghi quyết định");
		assertThat(this.organizations.find("hh01").orElseThrow().name()).isEqualTo("Chi bộ ấp Mỹ Lợi");
		Matcher seen = SEEN.matcher(effect);
		assertThat(seen.find()).isTrue();
		fields.put("seen", seen.group(1));
		fields.put("act", "record");
		assertThat(visitor.form("/organizations/moves", fields).status()).isEqualTo(302);
		assertThat(visitor.get("/organizations/moves").body()).contains("Đã ghi quyết định", "Số 12-QĐ/ĐU",
				"Chi bộ ấp Mỹ Lợi (hh01) → Chi bộ ấp Mỹ Lợi A (hh01)");
		assertThat(visitor.get("/organizations/hh01").body()).contains("Chi bộ ấp Mỹ Lợi A", "Quyết định về tổ chức",
				"số 12-QĐ/ĐU");
		assertThat(visitor.get("/api/organizations?asOf=2024-09-29").body()).contains("\"Chi bộ ấp Mỹ Lợi\"");
		assertThat(visitor.get("/api/organizations").body()).contains("\"Chi bộ ấp Mỹ Lợi A\"");
	}

	@Test
	void whatWasNotSeenIsNotRecordedAndNothingTypedIsLost() {
		Map<String, String> fields = renaming();
		fields.put("act", "record");
		fields.put("seen", "0");
		Visitor.Answer answer = administrator().form("/organizations/moves", fields);
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.body()).contains("Tác động đã khác", "value=\"Chi bộ ấp Mỹ Lợi A\"", "value=\"12-QĐ/ĐU\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RENAME   | former      | khong.co   | Chưa có tổ chức mang mã
			RENAME   | former      | hh01 hh02  | là về một tổ chức
			RENAME   | name        | Chi bộ ấp Mỹ Lợi | giống giá trị đang có
			RENAME   | number      | ' '        | Số quyết định còn trống
			RENAME   | issuer      | ' '        | Cơ quan ban hành quyết định còn trống
			RENAME   | effectiveOn | ' '        | Ngày có hiệu lực còn trống
			RENAME   | effectiveOn | 2024-10-05 | sau hôm nay
			RENAME   | effectiveOn | 1900-01-01 | trước khi Đảng được thành lập
			RENAME   | decidedOn   | 0024-09-28 | trước khi Đảng được thành lập
			RENAME   | decidedOn   | 2024-02-30 | Ngày ban hành quyết định còn trống hoặc không có thật
			MOVE     | parentCode  | khong.co   | chưa có tổ chức cấp trên
			MOVE     | parentCode  | hh02       | là chi bộ, không có tổ chức trực thuộc
			MOVE     | parentCode  | hh         | giống giá trị đang có
			MERGE    | former      | hh01       | cần ít nhất hai tổ chức
			MERGE    | former      | hh01 hh01  | được ghi hai lần
			SPLIT    | former      | hh01       | cần ít nhất hai tổ chức sau khi chia
			DISSOLVE | former      | hh         | còn trực thuộc
			DISSOLVE | former      | phunghiep  | kế hoạch đại hội chưa kết thúc""")
	void whatDoesNotFitIsToldInWordsAndKept(String kind, String field, String typed, String told) {
		Map<String, String> fields = renaming();
		fields.put("kind", kind);
		fields.put(field, typed);
		Visitor.Answer answer = administrator().form("/organizations/moves", fields);
		assertThat(answer.status()).isIn(409, 422);
		assertThat(answer.body()).contains(told, "Chưa ghi gì");
	}

	@Test
	void grassrootsOrganizationStandsRightBelowACommitteeAboveGrassroots() {
		Map<String, String> fields = renaming();
		fields.putAll(Map.of("kind", "MOVE", "former", "mt", "parentCode", "hh"));
		assertThat(administrator().form("/organizations/moves", fields).body())
			.contains("là tổ chức cơ sở đảng nên trực thuộc cấp ủy trên cơ sở", "Chưa ghi gì");
	}

	@Test
	void twoPartsAreAskedForAndMoreWhenTheyAreNeeded() {
		Visitor visitor = administrator();
		assertThat(visitor.get("/organizations/moves/new?kind=SPLIT&former=hh01").body())
			.contains("name=\"code5\"", "<details>")
			.doesNotContain("??");
		Map<String, String> fields = renaming();
		fields.putAll(Map.of("kind", "SPLIT", "code2", "hh.c", "name2", "Chi bộ thứ ba"));
		assertThat(visitor.form("/organizations/moves", fields).body()).contains("<details open=\"open\">",
				"value=\"Chi bộ thứ ba\"");
	}

	@Test
	void bothSuperiorsAreNamed() {
		Map<String, String> fields = renaming();
		fields.putAll(Map.of("kind", "MOVE", "parentCode", "phunghiep"));
		assertThat(administrator().form("/organizations/moves", fields).body())
			.contains("cấp trên: Đảng ủy xã Hiệp Hưng", "Mã cấp trên: hh → phunghiep (Đảng ủy xã Hiệp Hưng");
	}

	@Test
	void committeeCannotStandBelowItself() {
		Map<String, String> fields = renaming();
		fields.putAll(Map.of("kind", "MOVE", "former", "phunghiep", "parentCode", "hh"));
		assertThat(administrator().form("/organizations/moves", fields).body())
			.contains("các tổ chức đứng trên nhau thành vòng");
	}

	@Test
	void mergeShowsWhoEndsWhichCongressesStopAndWhoseRolesEnd() {
		Map<String, String> fields = renaming();
		fields.putAll(Map.of("kind", "MERGE", "former", "hh01, hh03", "code0", "hh.moi", "name0", "Chi bộ ấp Mỹ Hưng",
				"kindOf0", "HAMLET_BRANCH", "parentCode0", "hh", "official0", "32", "probationary0", "3"));
		String effect = administrator().form("/organizations/moves", fields).body();
		assertThat(effect).contains("Kết thúc hoạt động", "Thành lập, 32 đảng viên chính thức, 3 dự bị",
				"Dừng: tổ chức kết thúc hoạt động", "mở đại hội theo Kế hoạch số 300-KH/HU", "chibo.hh01",
				"Bí thư – Chi bộ ấp Mỹ Lợi");
		fields.put("code0", "hh02");
		assertThat(administrator().form("/organizations/moves", fields).body())
			.contains("Mã “hh02” đã dùng cho tổ chức khác");
		fields.put("code0", "hh.moi");
		fields.put("official0", "ba mươi");
		assertThat(administrator().form("/organizations/moves", fields).body())
			.contains("Số đảng viên chính thức phải là số nguyên", "value=\"ba mươi\"");
	}

	@Test
	void congressStopsOnlyWithAReason() {
		Visitor visitor = administrator();
		Map<String, String> fields = renaming();
		fields.put("stopped", this.campaign.plan() + "/hh01");
		Matcher seen = SEEN.matcher(visitor.form("/organizations/moves", fields).body());
		assertThat(seen.find()).isTrue();
		fields.putAll(Map.of("seen", seen.group(1), "act", "record"));
		assertThat(visitor.form("/organizations/moves", fields).body()).contains("chưa ghi lý do");
	}

}
