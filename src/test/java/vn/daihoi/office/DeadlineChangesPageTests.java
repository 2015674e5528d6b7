package vn.daihoi.office;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.process.Proposals;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a plan's changes. */
@ProcessTest
class DeadlineChangesPageTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@Test
	void pageIsThereForPeopleOfTheIssuerAlone() {
		this.campaign.beginWithIssuedPlan();
		assertThat(page("bantochuc").body()).contains("Chưa điều chỉnh lần nào");
		assertThat(page("danguy.hh").status()).isEqualTo(404);
		assertThat(Visitor.signedIn(this.port, "bantochuc").get("/plans/khong-co/changes").status()).isEqualTo(404);
	}

	@Test
	void whoIsRefusedReadsAPageAndAProgramADocument() {
		this.campaign.beginWithIssuedPlan();
		Visitor committee = Visitor.signedIn(this.port, "danguy.hh");
		Visitor.Answer page = committee.open("/plans/" + this.campaign.plan() + "/changes");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
		assertThat(page.body()).contains("<h1>Không thực hiện được</h1>", "Không có kế hoạch mang mã “",
				"Về danh sách việc");
		Visitor.Answer document = Visitor.withPassword(this.port, "bantochuc").get("/api/plans/khong-co/changes");
		assertThat(document.status()).isEqualTo(404);
		assertThat(document.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(document.json().path("detail").asText()).startsWith("Không có kế hoạch mang mã “khong-co”");
	}

	@Test
	void pageLoadsItselfAgainAsLongAsAChangeIsCarriedOut() {
		aChangeIsCarriedOut();
		assertThat(page("bantochuc").header("Refresh")).contains("5");
		assertThat(page("bantochuc").body()).contains("trang tự tải lại", "Ghi ý kiến góp ý: 3 thành 5 ngày làm việc");
		this.jdbc.sql("update deadline_change set state = 'APPLIED'").update();
		assertThat(page("bantochuc").header("Refresh")).isEmpty();
	}

	@Test
	void dayOfTheDecisionStandsBesideItsNumber() {
		aChangeIsCarriedOut();
		assertThat(page("bantochuc").body()).contains("Số 9-CV/HU").doesNotContain("quyết định ngày");
		this.jdbc.sql("update deadline_change set decided_by = 'thuongvu', decided_at = ?")
			.param(OffsetDateTime.parse("2024-10-01T23:30:00Z"))
			.update();
		assertThat(page("bantochuc").body()).contains(", quyết định ngày 02/10/2024");
		this.jdbc.sql("update deadline_change set state = 'WITHDRAWN', decided_by = null").update();
		assertThat(page("bantochuc").body()).contains("Đã rút").doesNotContain("quyết định ngày");
	}

	@Test
	void programsFetchTheDeadlinesOfAChangeWithTheirPassword() {
		aChangeIsCarriedOut();
		long id = this.jdbc.sql("select max(id) from deadline_change").query(Long.class).single();
		String file = "/plans/" + this.campaign.plan() + "/changes/" + id + ".xlsx";
		assertThat(page("bantochuc").body()).contains("/api" + file);
		Visitor.Answer fetched = Visitor.withPassword(this.port, "bantochuc").get("/api" + file);
		assertThat(fetched.status()).isEqualTo(200);
		assertThat(fetched.header("Content-Type").orElseThrow()).contains("spreadsheetml");
		assertThat(Visitor.unknown(this.port).get("/api" + file).status()).isEqualTo(401);
		assertThat(Visitor.withPassword(this.port, "danguy.hh").get("/api" + file).status()).isEqualTo(404);
		assertThat(Visitor.withPassword(this.port, "bantochuc").get("/api" + file.replace(id + ".", "0.")).body())
			.contains("không có lần điều chỉnh thời hạn đó");
		assertThat(Visitor.signedIn(this.port, "bantochuc").get(file).header("Location").orElseThrow())
			.endsWith("/api" + file);
	}

	private void aChangeIsCarriedOut() {
		this.campaign.beginWithIssuedPlan();
		this.jdbc.sql("""
				insert into deadline_change (plan_code, reason, number, proposal, state, proposed_by, proposed_at)
				values (?, 'Bão', '9-CV/HU', '{"what":"RULE","rule":"opinions","offset":5,"days":[],"organizations":[],
				"reason":"Bão","number":"9-CV/HU","repeatNotices":false,"papers":[]}', 'APPLYING', 'dieuchinh', ?)""")
			.params(this.campaign.plan(), OffsetDateTime.now(ZoneOffset.UTC))
			.update();
	}

	@AfterEach
	void changesAreGone() {
		this.jdbc.sql("delete from deadline_change").update();
	}

	@Test
	void organizationsOfThePlanAreFoundWithoutMarksByPeopleOfTheIssuer() {
		this.campaign.beginWithIssuedPlan();
		assertThat(called("bantochuc", "DANG%20uy%20xa").body()).contains("\"code\":\"hh\"").doesNotContain("hh01");
		assertThat(called("bantochuc", "hh").body()).startsWith("[{\"code\":\"hh\",").contains("hh01", "hh02");
		assertThat(called("bantochuc", "khong%20co").body()).isEqualTo("[]");
		assertThat(called("danguy.hh", "hh").status()).isEqualTo(404);
	}

	private Visitor.Answer called(String user, String text) {
		return Visitor.signedIn(this.port, user)
			.get("/api/plans/" + this.campaign.plan() + "/organizations?called=" + text);
	}

	@Test
	void proposerWithdrawsOnThePageAndNobodyElse() {
		this.campaign.beginWithIssuedPlan();
		new Proposals(this.campaign).waits("12-TB/HU");
		long id = this.jdbc.sql("select max(id) from deadline_change").query(Long.class).single();
		String withdraw = "/plans/%s/changes/%d/withdraw".formatted(this.campaign.plan(), id);
		assertThat(page("bantochuc").body()).contains("Chờ duyệt").doesNotContain("Rút đề nghị này");
		assertThat(sent("bantochuc", withdraw)).contains("Chưa rút", "Chỉ người đề nghị rút được");
		assertThat(Visitor.signedIn(this.port, "danguy.hh").form(withdraw, Map.of("reason", "x")).status())
			.isEqualTo(404);
		assertThat(page("dieuchinh").body()).contains("Rút đề nghị này");
		assertThat(sent("dieuchinh", withdraw)).contains("Đã rút đề nghị", "Người đề nghị rút, lý do: Thôi")
			.doesNotContain("Rút đề nghị này");
		assertThat(sent("dieuchinh", withdraw)).contains("Không rút được nữa, đề nghị này đã có kết quả: Đã rút");
		this.jdbc.sql("delete from deadline_change").update();
	}

	@Test
	void withdrawalFromAPageOfAnotherTimeIsRefused() {
		this.campaign.beginWithIssuedPlan();
		Visitor proposer = Visitor.signedIn(this.port, "dieuchinh");
		proposer.forgetToken();
		assertThat(
				proposer.form("/plans/" + this.campaign.plan() + "/changes/1/withdraw", Map.of("reason", "x")).status())
			.isEqualTo(403);
	}

	/** What the person reads after sending the form. */
	private String sent(String user, String withdraw) {
		Visitor person = Visitor.signedIn(this.port, user);
		person.form(withdraw, Map.of("reason", "Thôi"));
		return person.get("/plans/" + this.campaign.plan() + "/changes").body();
	}

	private Visitor.Answer page(String user) {
		return Visitor.signedIn(this.port, user).get("/plans/" + this.campaign.plan() + "/changes");
	}

}
