package vn.daihoi.question;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The branch hh01 asks its committee about the day to propose. */
@ProcessTest
class ConversationTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private TaskService tasks;

	@Autowired
	private AuditTrail audit;

	@LocalServerPort
	private int port;

	private String hh01;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.hh01 = this.campaign.branch("hh01").congress();
	}

	@Test
	void committeeIsToldOfAQuestionAndItsAnswerStandsOnTheTask() {
		ask("chibo.hh01", "Chọn Chủ nhật được không?");
		JsonNode told = notice("danguy.hh", "QUESTION");
		assertThat(told.path("text").asText()).startsWith("Chi bộ ấp Mỹ Lợi")
			.endsWith("hỏi về việc “Đề xuất ngày đại hội”: “Chọn Chủ nhật được không?”");
		assertThat(told.path("conversation").asBoolean()).isTrue();
		answer("danguy.hh", told, "Được, miễn là báo trước");
		assertThat(notice("chibo.hh01", "ANSWER").path("text").asText()).startsWith("Đảng ủy xã Hiệp Hưng")
			.contains("Được, miễn là báo trước");
		JsonNode onTask = visitor("chibo.hh01").get(questions("chibo.hh01")).json();
		assertThat(onTask.path("prompt").asText()).isEqualTo("Hỏi cấp ủy cấp trên");
		assertThat(onTask.path("said").findValuesAsText("own")).containsExactly("true", "false");
		assertThat(onTask.path("said").findValuesAsText("text")).containsExactly("Chọn Chủ nhật được không?",
				"Được, miễn là báo trước");
	}

	@Test
	void eitherSideGoesOnFromItsNotice() {
		ask("chibo.hh01", "Chọn Chủ nhật được không?");
		answer("danguy.hh", notice("danguy.hh", "QUESTION"), "Chủ nhật nào?");
		Visitor.Answer talk = answer("chibo.hh01", notice("chibo.hh01", "ANSWER"), "15/12");
		assertThat(talk.json().path("said")).hasSize(3);
		assertThat(notice("danguy.hh", "QUESTION").path("text").asText()).endsWith("“15/12”");
	}

	@Test
	void noticeOfALongQuestionNeverEndsInHalfACharacter() {
		ask("chibo.hh01", "x".repeat(199) + "😀 được không?");
		assertThat(notice("danguy.hh", "QUESTION").path("text").asText()).endsWith("x…”");
	}

	@Test
	void committeeThatDecidesAsksTheBranch() {
		this.campaign.branch("hh01").proposes("2024-12-15");
		Visitor.Answer asked = ask("danguy.hh", "Hội trường đủ chỗ không?");
		assertThat(asked.json().path("prompt").asText()).isEqualTo("Hỏi chi bộ");
		assertThat(notice("chibo.hh01", "QUESTION").path("text").asText()).contains("“Nhận ngày đại hội”");
	}

	@Test
	void unitAsksTheOrganisationBoardAboutItsOwnWork() {
		this.hh01 = this.campaign.plan() + "/hh";
		ask("danguy.hh", "Kế hoạch của đảng ủy có cần gửi bản giấy không?");
		assertThat(notice("bantochuc", "QUESTION").path("text").asText()).startsWith("Đảng ủy xã Hiệp Hưng");
	}

	@Test
	void committeeAndTheBoardThatDirectsItsCongressAskEachOther() {
		this.campaign.beginWithPlanOfBanHon();
		this.hh01 = this.campaign.plan() + "/hh";
		Visitor.Answer asked = ask("danguy.hh", "Đại hội hai ngày được không?");
		assertThat(asked.json().path("prompt").asText()).isEqualTo("Hỏi Ban Tổ chức");
		JsonNode told = notice("bantochuc", "QUESTION");
		assertThat(told.path("text").asText()).startsWith("Đảng ủy xã Hiệp Hưng");
		answer("bantochuc", told, "Được");
		assertThat(notice("danguy.hh", "ANSWER").path("text").asText()).startsWith("Huyện ủy Phụng Hiệp");
	}

	@Test
	void nobodyIsAskedAboutTheIssuersOwnWork() {
		this.hh01 = this.campaign.plan();
		assertThat(visitor("bantochuc").get(questions("bantochuc")).json().path("prompt").isNull()).isTrue();
		assertThat(ask("bantochuc", "Hỏi ai?").status()).isEqualTo(409);
	}

	@Test
	void onlyTheTwoSidesAndThoseAboveThemReadIt() {
		ask("chibo.hh01", "Chọn Chủ nhật được không?");
		JsonNode told = notice("danguy.hh", "QUESTION");
		String conversation = "/api/notices/" + told.path("id").asLong() + "/questions";
		assertThat(visitor("chibo.hh02").get(conversation).status()).isEqualTo(404);
		assertThat(visitor("chibo.hh02").post(conversation, "{\"text\":\"Xen vào\"}").status()).isEqualTo(404);
		assertThat(visitor("chibo.hh02").get(questions("chibo.hh01")).status()).isEqualTo(404);
		String above = "/api/congresses/hh01/" + this.campaign.plan() + "/questions";
		assertThat(visitor("chibo.hh02").get(above).status()).isEqualTo(404);
		assertThat(visitor("giamsat").get(above).json().path("said")).hasSize(1);
		assertThat(visitor("danguy.hh").get(above).json().path("said").findValuesAsText("task"))
			.containsExactly("Đề xuất ngày đại hội");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"text\":\"  \"}", "{}", "{\"text\":1}", "[]", "" })
	void emptyQuestionIsRefusedInWords(String body) {
		Visitor.Answer refused = visitor("chibo.hh01").post(questions("chibo.hh01"), body);
		assertThat(refused.status()).isBetween(400, 422);
		assertThat(refused.json().path("detail").asText()).isNotBlank();
	}

	@Test
	void whoAskedIsInTheAudit() {
		ask("chibo.hh01", "Chọn Chủ nhật được không?");
		assertThat(this.audit.of(this.hh01)).last()
			.returns("Hỏi", AuditEntry::action)
			.returns("chibo.hh01", AuditEntry::userId);
	}

	private Visitor.Answer ask(String user, String text) {
		return visitor(user).post(questions(user), "{\"text\":\"" + text + "\"}");
	}

	private Visitor.Answer answer(String user, JsonNode notice, String text) {
		return visitor(user).post("/api/notices/" + notice.path("id").asLong() + "/questions",
				"{\"text\":\"" + text + "\"}");
	}

	private String questions(String user) {
		String task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.hh01)
			.taskCandidateUser(user)
			.list()
			.stream()
			.findFirst()
			.orElseThrow(() -> new AssertionError("no task for " + user))
			.getId();
		return "/api/tasks/" + task + "/questions";
	}

	/** The latest of that kind. */
	private JsonNode notice(String user, String kind) {
		return visitor(user).get("/api/notices")
			.json()
			.path("items")
			.valueStream()
			.filter((notice) -> notice.path("kind").asText().equals(kind))
			.max((one, other) -> Long.compare(one.path("id").asLong(), other.path("id").asLong()))
			.orElseThrow(() -> new AssertionError(user + " has no " + kind));
	}

	private Visitor visitor(String user) {
		return Visitor.withPassword(this.port, user);
	}

}
