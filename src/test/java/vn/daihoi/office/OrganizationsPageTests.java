package vn.daihoi.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.Visitor;
import vn.daihoi.spreadsheet.Workbook;

import static org.assertj.core.api.Assertions.assertThat;

/** Organisations as administrators see, correct and exchange them. */
@ProcessTest
class OrganizationsPageTests {

	private static final String TREE = "Tổ chức";

	private static final String ACCOUNTS = "Tài khoản";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Organizations organizations;

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	private Visitor administrator() {
		return Visitor.signedIn(this.port, "dieuchinh");
	}

	private Visitor.Answer sends(String path, byte[] file) {
		return administrator().upload(path, "file", Map.of("to-chuc.xlsx", file));
	}

	private Workbook export() {
		return Workbook.open(administrator().get("/api/organizations/export.xlsx").response().body());
	}

	private Organization hamlet() {
		return this.organizations.find("hh01").orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/organizations", "/organizations/hh01", "/api/organizations/export.xlsx",
			"/api/organizations/template.xlsx" })
	void onlyAdministratorsSeeThem(String path) {
		assertThat(administrator().get(path).status()).isEqualTo(200);
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get(path).status()).isEqualTo(403);
		assertThat(Visitor.unknown(this.port).get(path).status()).isIn(302, 401);
	}

	@Test
	void onlyAdministratorsTakeFilesIn() {
		byte[] file = export().bytes();
		Visitor.Answer refused = Visitor.signedIn(this.port, "danguy.hh")
			.upload("/api/organizations/import", "file", Map.of("x.xlsx", file));
		assertThat(refused.status()).isEqualTo(403);
		JsonNode taken = sends("/api/organizations/import", file).json();
		assertThat(taken.path("changes")).isEmpty();
		assertThat(taken.path("unchanged").asInt()).isGreaterThan(4);
	}

	@Test
	void previewSaysWhatWouldChange() {
		byte[] file = export().set(TREE, 2, 5, hamlet().officialMembers() + 1).bytes();
		JsonNode taken = sends("/api/organizations/import?preview=true", file).json();
		assertThat(taken.path("preview").asBoolean()).isTrue();
		assertThat(taken.path("changed").asInt()).isEqualTo(1);
		assertThat(taken.path("changes").path(0).path("differences").path(0).path("column").asText())
			.isEqualTo("Đảng viên chính thức");
	}

	@Test
	void faultyFileIsAnsweredCellByCell() {
		Visitor.Answer answer = sends("/api/organizations/import",
				export().set(TREE, 2, 5, "bảy").set(TREE, 3, 2, "Chi bộ xóm").bytes());
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.header("Content-Type")).contains("application/problem+json");
		assertThat(answer.json().path("findings")).extracting((found) -> found.path("field").asText())
			.containsExactly("Tổ chức!F3", "Tổ chức!C4");
		assertThat(sends("/organizations", "a;b".getBytes()).body()).contains("<html", "Cả tệp");
	}

	@Test
	void placeOfABranchIsKeptWhileItsCongressIsUnderWay() {
		Visitor.Answer answer = sends("/api/organizations/import", export().set(TREE, 2, 3, "phunghiep").bytes());
		assertThat(answer.json().path("detail").asText()).contains("đang trong một kế hoạch đại hội chưa kết thúc");
		assertThat(hamlet().parentCode()).isEqualTo("hh");
	}

	@Test
	void whoHasAnAccountAlreadySeesTheUnitOfAnOrganizationThatIsNew() {
		this.accounts.add("danguy.moi", "Đảng ủy xã Mới", "demo", List.of("moi:committee"), List.of());
		Workbook file = export();
		int last = file.poi().getSheet(TREE).getLastRowNum();
		file.row(TREE, last + 1, "moi", "Đảng ủy xã Mới", "Đảng bộ cơ sở", null, null, 60, 2);
		assertThat(sends("/api/organizations/import", file.bytes()).json().path("added").asInt()).isEqualTo(1);
		assertThat(this.identity.createTenantQuery().userMember("danguy.moi").list()).extracting(Tenant::getId)
			.containsExactly("moi");
		this.jdbc.sql("delete from organization where code = 'moi'").update();
		this.identity.deleteUser("danguy.moi");
	}

	@Test
	void technicalAdministratorAddsAccountsAndRolesWithoutPasswords() {
		Visitor technical = Visitor.signedIn(this.port, "quantri");
		byte[] exported = technical.get("/api/organizations/export.xlsx").response().body();
		assertThat(take(technical, exported).json().path("changes")).isEmpty();
		Workbook file = Workbook.open(exported);
		int last = file.poi().getSheet(ACCOUNTS).getLastRowNum();
		file.row(ACCOUNTS, last + 1, "phobithu.hh", "Nguyễn Thị Ơn", "hh", "Cấp ủy")
			.row(ACCOUNTS, last + 2, "phobithu.hh", "Nguyễn Thị Ơn", "hh", "Làm thay chi bộ")
			.row(ACCOUNTS, last + 3, "chibo.hh01", this.accounts.name("chibo.hh01"), "hh02", "Bí thư");
		JsonNode taken = take(technical, file.bytes()).json();
		assertThat(taken.path("added").asInt()).isEqualTo(1);
		assertThat(taken.path("changed").asInt()).isEqualTo(1);
		assertThat(this.accounts.all()).filteredOn((account) -> account.id().equals("phobithu.hh"))
			.singleElement()
			.returns("Nguyễn Thị Ơn", Accounts.Account::name)
			.returns(Set.of("hh:acting", "hh:committee"), Accounts.Account::groups);
		assertThat(this.accounts.all()).filteredOn((account) -> account.id().equals("chibo.hh01"))
			.singleElement()
			.returns(Set.of("hh01:secretary", "hh02:secretary"), Accounts.Account::groups);
		assertThat(take(technical, file.bytes()).json().path("changes")).isEmpty();
		this.identity.deleteMembership("chibo.hh01", "hh02:secretary");
		this.identity.deleteUser("phobithu.hh");
	}

	@Test
	void addressesOfAccountsComeInAndGoOutAndAnEmptyCellOrAFileWithoutThemLeavesThem() {
		Visitor technical = Visitor.signedIn(this.port, "quantri");
		Workbook file = accounts();
		file.row(ACCOUNTS, 1, "chibo.hh01", this.accounts.name("chibo.hh01"), "hh01", "Bí thư", "thuan.hh01@coquan.vn");
		JsonNode taken = take(technical, file.bytes()).json();
		assertThat(taken.at("/changes/0/differences/0/column").asText()).isEqualTo("Thư điện tử");
		assertThat(address("chibo.hh01")).isEqualTo("thuan.hh01@coquan.vn");
		assertThat(take(technical, technical.get("/api/organizations/export.xlsx").response().body()).json()
			.path("changes")).isEmpty();
		file.row(ACCOUNTS, 1, "chibo.hh01", this.accounts.name("chibo.hh01"), "hh01", "Bí thư", null);
		assertThat(take(technical, file.bytes()).json().path("changes")).isEmpty();
		file.row(ACCOUNTS, 0, "Tài khoản", "Họ và tên", "Mã tổ chức", "Vai trò", null);
		assertThat(take(technical, file.bytes()).json().path("changes")).isEmpty();
		assertThat(address("chibo.hh01")).isEqualTo("thuan.hh01@coquan.vn");
		this.accounts.reach("chibo.hh01", "");
	}

	@Test
	void addressThatAServerRefusedIsTriedAgainWhenItComesInAnew() {
		this.jdbc.sql("""
				insert into mail_refused_address (address, reason, refused_at)
				values ('thuan.hh01@coquan.vn', 'máy chủ thư trả lời “550”', current_timestamp)""").update();
		Workbook file = accounts();
		file.row(ACCOUNTS, 1, "chibo.hh01", this.accounts.name("chibo.hh01"), "hh01", "Bí thư", "thuan.hh01@coquan.vn");
		assertThat(take(Visitor.signedIn(this.port, "quantri"), file.bytes()).status()).isEqualTo(200);
		assertThat(this.jdbc.sql("delete from mail_refused_address").update()).isZero();
		this.accounts.reach("chibo.hh01", "");
	}

	@Test
	void addressThatIsNoneIsRefusedByItsCellAndNothingIsWritten() {
		Workbook file = accounts();
		file.row(ACCOUNTS, 1, "chibo.hh01", this.accounts.name("chibo.hh01"), "hh01", "Bí thư", "thuận@coquan.vn")
			.row(ACCOUNTS, 2, "moi.hh", "Nguyễn Thị Ơn", "hh", "Cấp ủy", "on@coquan.vn")
			.row(ACCOUNTS, 3, "moi.hh", "Nguyễn Thị Ơn", "hh", "Làm thay chi bộ", "on.hh@coquan.vn");
		Visitor.Answer refused = take(Visitor.signedIn(this.port, "quantri"), file.bytes());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.json().path("findings")).extracting((found) -> found.path("field").asText())
			.containsExactlyInAnyOrder("Tài khoản!E2", "Tài khoản!E4");
		assertThat(refused.body()).contains("“thuận@coquan.vn” không phải là địa chỉ thư", "ten@coquan.vn",
				"ở dòng khác ghi địa chỉ “on@coquan.vn”");
		assertThat(address("chibo.hh01")).isEmpty();
		assertThat(this.accounts.existing(Set.of("moi.hh"))).isEmpty();
	}

	/** The exported file, whose accounts are only to be written yet. */
	private Workbook accounts() {
		Workbook file = export();
		file.poi().createSheet(ACCOUNTS);
		return file.row(ACCOUNTS, 0, "Tài khoản", "Họ và tên", "Mã tổ chức", "Vai trò", "Thư điện tử");
	}

	private String address(String account) {
		return this.accounts.all()
			.stream()
			.filter((one) -> one.id().equals(account))
			.findFirst()
			.orElseThrow()
			.address();
	}

	@Test
	void accountsAreNotTheBusinessOfOtherAdministrators() {
		assertThat(export().poi().getSheet(ACCOUNTS)).isNull();
		Workbook file = export();
		file.poi().createSheet(ACCOUNTS);
		file.row(ACCOUNTS, 0, "Tài khoản", "Họ và tên", "Mã tổ chức", "Vai trò")
			.row(ACCOUNTS, 1, "dieuchinh", "Cán bộ điều chỉnh thời hạn", "phunghiep", "Thường trực cấp ủy")
			.row(ACCOUNTS, 2, "Người Mới", "Người Mới", "khong.co", "Bí thư");
		JsonNode refused = sends("/api/organizations/import", file.bytes()).json();
		assertThat(refused.path("findings")).extracting((found) -> found.path("field").asText())
			.containsExactly("Tài khoản!A2", "Tài khoản!A3");
		assertThat(refused.path("detail").asText()).contains("chỉ quản trị kỹ thuật");
	}

	private static Visitor.Answer take(Visitor visitor, byte[] file) {
		return visitor.upload("/api/organizations/import", "file", Map.of("to-chuc.xlsx", file));
	}

	@Test
	void organizationsAreFoundWithoutMarks() {
		Visitor visitor = administrator();
		assertThat(visitor.get("/organizations?q=ap+my+loi").body()).contains("Chi bộ ấp Mỹ Lợi")
			.doesNotContain("Chi bộ ấp Hưng Thạnh", "<script>", "??");
		assertThat(visitor.get("/organizations?q=khong+co").body()).contains("Không có tổ chức nào như vậy");
		assertThat(visitor.get("/board").body()).contains("href=\"/organizations\"");
		assertThat(visitor.get("/organizations/khong.co").status()).isEqualTo(404);
	}

	@Test
	void oneOrganizationIsCorrectedAndTheChangeWrittenDown() {
		Visitor visitor = administrator();
		Organization before = hamlet();
		Visitor.Answer wrong = correct(visitor, before.name(), "bảy");
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.body()).contains("“Đảng viên chính thức”: phải là số nguyên", "value=\"bảy\"");
		assertThat(correct(visitor, "Chi bộ\0ấp", "7").body()).contains("Tên tổ chức có ký tự không dùng được");
		assertThat(correct(visitor, before.name(), String.valueOf(before.officialMembers() + 1)).status())
			.isEqualTo(302);
		assertThat(visitor.get("/organizations/hh01").body()).contains("Đã lưu: Đảng viên chính thức: ",
				"Nhật ký thay đổi", "dieuchinh");
		assertThat(hamlet().officialMembers()).isEqualTo(before.officialMembers() + 1);
		correct(visitor, before.name(), String.valueOf(before.officialMembers()));
		assertThat(hamlet()).isEqualTo(before);
	}

	@Test
	void theEndOfATermIsCorrectedOnThePageAndStaysWhereAPageDoesNotKnowIt() {
		Visitor visitor = administrator();
		assertThat(term(visitor, "31/02/2025").body()).contains("“Hết nhiệm kỳ”: phải là một ngày có thật");
		assertThat(term(visitor, "2025-03-31").status()).isEqualTo(302);
		correct(visitor, hamlet().name(), String.valueOf(hamlet().officialMembers()));
		assertThat(hamlet().termEndsOn()).isEqualTo("2025-03-31");
		assertThat(visitor.get("/organizations/hh01").body()).contains("Hết nhiệm kỳ: (trống) → 31/03/2025");
		term(visitor, "");
		assertThat(hamlet().termEndsOn()).isNull();
	}

	private Visitor.Answer term(Visitor visitor, String typed) {
		Map<String, String> fields = new HashMap<>(fields(hamlet().name(), String.valueOf(hamlet().officialMembers())));
		fields.put("termEndsOn", typed);
		return visitor.form("/organizations/hh01", fields);
	}

	private Visitor.Answer correct(Visitor visitor, String name, String official) {
		return visitor.form("/organizations/hh01", fields(name, official));
	}

	private Map<String, String> fields(String name, String official) {
		Organization known = hamlet();
		return Map.of("name", name, "kind", known.kind().name(), "parentCode", "hh", "guidedBy", "", "officialMembers",
				official, "probationaryMembers", String.valueOf(known.probationaryMembers()), "seen",
				CorrectOrganization.version(known));
	}

}
