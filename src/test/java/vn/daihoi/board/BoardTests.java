package vn.daihoi.board;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** The board and the lists for programs, as signed-in people get them. */
@ProcessTest
class BoardTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@BeforeEach
	void aDayIsAcceptedForOneBranch() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
	}

	@Test
	void supervisorSeesEveryCongressWithWhatIsMissingAndNext() {
		JsonNode page = as("giamsat").get(list("")).json();
		assertThat(page.path("total").asInt()).isEqualTo(page.path("items").size()).isGreaterThan(2);
		assertThat(page.path("next").isNull()).isTrue();
		JsonNode item = item(page, "hh02");
		assertThat(item.fieldNames()).toIterable()
			.containsExactly("organization", "organizationName", "unit", "plan", "state", "openingDate", "late",
					"missing", "nextDeadline");
		assertThat(item.path("unit").asText()).isEqualTo("hh");
		assertThat(item.path("state").asText()).isEqualTo("REGISTERED");
		assertThat(item.path("openingDate").asText()).isEqualTo("2024-12-15");
		assertThat(item.path("late").asBoolean()).isFalse();
		assertThat(item.path("missing")).extracting(JsonNode::asText)
			.startsWith("notified")
			.doesNotContain("dateAccepted");
		assertThat(item.path("nextDeadline").toString()).isEqualTo("{\"rule\":\"DL02\",\"date\":\"2024-11-01\"}");
	}

	@Test
	void committeeThatDidNothingIsCountedAsLateAndNamed() {
		assertThat(as("danguy.hh").get("/board").body()).doesNotContain("Việc của cấp ủy, cơ quan trễ hạn");
		this.campaign.advanceTo("2024-11-16");
		assertThat(as("danguy.hh").get("/board").body())
			.containsPattern("Việc của cấp ủy, cơ quan trễ hạn: <a\\s+href=\"#tre-han-cap-uy\">1</a>")
			.containsSubsequence("id=\"tre-han-cap-uy\"", "Gửi danh sách đăng ký thời gian đại hội chi bộ",
					"15/11/2024");
	}

	@Test
	void aBranchSeesItsOwnCongressAndNoOther() {
		JsonNode page = as("chibo.hh02").get(list("")).json();
		assertThat(page.path("items")).extracting((item) -> item.path("organization").asText()).containsExactly("hh02");
		assertThat(page.path("total").asInt()).isEqualTo(1);
		assertThat(as("chibo.hh02").get(one("hh02")).status()).isEqualTo(200);
		assertThat(as("chibo.hh02").get(one("hh01")).status()).isEqualTo(404);
	}

	@Test
	void aCommitteeSeesItsBranchesAndTheTechnicalAdministratorNone() {
		assertThat(as("danguy.hh").get(list("&unit=hh")).json().path("items"))
			.extracting((item) -> item.path("organization").asText())
			.contains("hh01", "hh02");
		assertThat(as("quantri").get(list("")).json().path("items")).isEmpty();
		assertThat(as("quantri").get(one("hh01")).status()).isEqualTo(404);
	}

	@Test
	void oneCongressSaysAllThatItHasReachedAndOwes() {
		JsonNode congress = as("giamsat").get(one("hh02")).json();
		assertThat(congress.path("organization").asText()).isEqualTo("hh02");
		assertThat(congress.path("milestones").path("dateAccepted").asText()).isEqualTo("2024-09-30");
		assertThat(congress.path("session").asText()).isEqualTo("MORNING");
		assertThat(congress.path("members").path("official").asInt()).isEqualTo(12);
		assertThat(congress.path("breaches")).isEmpty();
		assertThat(congress.path("deadlines")).filteredOn((deadline) -> deadline.path("rule").asText().equals("DL02"))
			.singleElement()
			.satisfies((notice) -> {
				assertThat(notice.path("open").asBoolean()).isTrue();
				assertThat(notice.path("explanation").asText()).contains("01/11/2024", "30 ngày làm việc");
			});
		assertThat(congress.path("deadlines"))
			.filteredOn((deadline) -> deadline.path("rule").asText().equals("proposeDate"))
			.singleElement()
			.satisfies((done) -> assertThat(done.path("metOn").asText()).isEqualTo("2024-09-30"));
	}

	@Test
	void whoHasPassedALimitIsLateOnBoardAndList() {
		Visitor supervisor = as("giamsat");
		assertThat(supervisor.get(list("&late=true")).json().path("total").asInt()).isZero();
		this.campaign.advanceTo("2024-11-04");
		assertThat(supervisor.get(list("&late=true")).json().path("items"))
			.extracting((item) -> item.path("organization").asText())
			.containsExactly("hh02");
		String page = supervisor.get(board("&late=true")).body();
		assertThat(page).contains("Trễ hạn", "3 ngày", "Thứ Hai 04/11/2024");
		String late = page.substring(page.indexOf("id=\"live-tre-han\""), page.indexOf("id=\"live-han-thong-bao\""));
		assertThat(late).contains("href=\"/congresses/hh02/" + this.campaign.plan() + "\"");
	}

	@Test
	void aNoticeThatIsGivenIsOwedNoMore() {
		this.campaign.branch("hh02").givesNoticeOf("2024-12-15");
		JsonNode item = item(as("giamsat").get(list("&state=NOTICE_SENT")).json(), "hh02");
		assertThat(item.path("nextDeadline").path("rule").asText()).isEqualTo("personnelPlan");
		this.campaign.advanceTo("2024-11-04");
		assertThat(as("giamsat").get(list("&late=true")).json().path("items")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "state=SOMEWHERE, state", "late=maybe, late", "plan=khong-co, plan", "unit=khong-co, unit",
			"unit=hh01, unit", "page=1000000000, page", "page=0, page", "after=zz99, after",
			"after=phung-hiep-2025/zz99, after" })
	void aFilterThatMeansNothingIsRefusedInWords(String filter, String parameter) {
		Visitor.Answer answer = as("giamsat").get("/api/congresses?" + filter);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.header("Content-Type")).contains("application/problem+json");
		assertThat(answer.json().path("detail").asText()).startsWith("Tham số " + parameter + ": ");
		assertThat(answer.json().path("findings").path(0).path("field").asText()).isEqualTo(parameter);
		Visitor.Answer page = as("giamsat").get("/board?" + filter);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("; hãy ", "<html").doesNotContain("Tham số");
	}

	@Test
	void theFirstPageAloneHasANumber() {
		assertThat(as("giamsat").get("/api/congresses?page=1").status()).isEqualTo(200);
		assertThat(as("giamsat").get("/board?page=1000000000").body()).contains(
				"“Trang”: không có trang “1000000000” vì không đánh số trang; hãy mở từ trang đầu rồi bấm “Trang sau”");
	}

	@Test
	void figuresOfAPlanAreGivenByCommittee() {
		JsonNode progress = as("giamsat").get("/api/plans/" + this.campaign.plan() + "/progress").json();
		assertThat(progress.path("asOf").asText()).isEqualTo("2024-09-30");
		assertThat(progress.path("sum").path("registered").asInt()).isEqualTo(1);
		assertThat(progress.path("units")).filteredOn((unit) -> unit.path("organization").asText().equals("hh"))
			.singleElement()
			.satisfies((unit) -> assertThat(unit.path("registered").asInt()).isEqualTo(1));
		assertThat(as("chibo.hh02").get("/api/plans/" + this.campaign.plan() + "/progress").json().path("units"))
			.isEmpty();
		assertThat(as("giamsat").get("/api/plans/khong-co/progress").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/congresses", "/api/congresses/hh01/phung-hiep-2025",
			"/api/plans/phung-hiep-2025/progress" })
	void withoutSignInNoListIsGiven(String path) {
		assertThat(Visitor.unknown(this.port).get(path).status()).isEqualTo(401);
	}

	@Test
	void withoutSignInTheBoardLeadsToThePage() {
		Visitor.Answer answer = Visitor.unknown(this.port).get("/board");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location").orElseThrow()).endsWith("/sign-in");
	}

	@Test
	void theBoardSaysWhoLooksAndWhichDayItIsAndRunsOnlyScriptsOfTheHouse() {
		Visitor.Answer answer = as("giamsat").get(board(""));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body())
			.contains("Cấp ủy viên phụ trách địa bàn", "Đồng hồ tập huấn", "Thứ Hai 30/09/2024", "Đăng xuất",
					"/camunda/app/tasklist/default/", "Tổng quan", "Đang trễ hạn", "Hạn thông báo trong 7 ngày tới",
					"Hồ sơ chờ cấp ủy", "Trái quy định, chờ xử lý", "Chủ nhật 15/12/2024")
			.doesNotContain("<script>", "style=\"", "onclick", "??");
		assertThat(answer.header("Content-Security-Policy").orElseThrow())
			.contains("default-src 'none'; script-src 'self';");
		assertThat(answer.header("Cache-Control").orElseThrow()).contains("no-store");
	}

	@Test
	void pageIsToldWhenSomethingWasDoneAndOnlyThen() {
		Visitor supervisor = as("giamsat");
		String page = supervisor.get(board("")).body();
		Matcher asks = Pattern.compile("hx-get=\"(/board/changes\\?since=[^\"]+)\"").matcher(page);
		assertThat(asks.find()).isTrue();
		assertThat(supervisor.get(asks.group(1)).status()).isEqualTo(204);
		this.campaign.branch("hh01").isAcceptedFor("2024-12-30");
		Visitor.Answer changed = supervisor.get(asks.group(1));
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.header("HX-Trigger")).hasValue("boardChanged");
	}

	@Test
	void pageThatIsLeftOpenStopsAskingHoursAfterTheSignIn(@Autowired BoardController controller) {
		assertThat(asksAfter(controller, Duration.ofHours(7)).getStatusCode().value()).isEqualTo(200);
		assertThat(asksAfter(controller, Duration.ofHours(9)).getStatusCode().value()).isEqualTo(286);
	}

	private static ResponseEntity<Void> asksAfter(BoardController controller, Duration signedIn) {
		HttpSession session = mock(HttpSession.class);
		when(session.getCreationTime()).thenReturn(0L);
		when(session.getLastAccessedTime()).thenReturn(signedIn.toMillis());
		return controller.changes("", session);
	}

	@Test
	void aBranchFindsOnlyItselfOnTheBoard() {
		assertThat(as("chibo.hh02").get(board("")).body()).contains("Trường tiểu học Hiệp Hưng 1")
			.doesNotContain("Chi bộ ấp Mỹ Lợi");
		assertThat(as("quantri").get(board("")).body()).contains("Chưa có đại hội nào trong phạm vi");
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

	private String list(String more) {
		return "/api/congresses?plan=" + this.campaign.plan() + more;
	}

	private String one(String organization) {
		return "/api/congresses/" + organization + "/" + this.campaign.plan();
	}

	private String board(String more) {
		return "/board?plan=" + this.campaign.plan() + more;
	}

	private static JsonNode item(JsonNode page, String organization) {
		for (JsonNode item : page.path("items")) {
			if (item.path("organization").asText().equals(organization)) {
				return item;
			}
		}
		throw new AssertionError("no " + organization + " in " + page);
	}

}
