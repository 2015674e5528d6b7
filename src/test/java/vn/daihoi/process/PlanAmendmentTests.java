package vn.daihoi.process;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.congress.Absences;
import vn.daihoi.congress.Milestone;
import vn.daihoi.plan.Amendment;
import vn.daihoi.plan.Amendments;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Statement;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An issued plan is changed, or another one takes its place. */
@ProcessTest
class PlanAmendmentTests {

	private static final String OLD_SENTENCE = "Trình tự, thủ tục bầu cử, tính kết quả và chuẩn y kết quả bầu cử thực"
			+ " hiện theo Quyết định số 244-QĐ/TW và Hướng dẫn số 03-HD/TW";

	private static final String NEW_BASIS = """
			{"scope":"AMENDED","reason":"Quy chế bầu cử mới thay Quyết định số 244-QĐ/TW",
			"bases":[{"replaced":"244-QĐ/TW ngày 09/06/2014","number":"190-QĐ/TW","issuedOn":"2024-10-10",
			"issuer":"Ban Chấp hành Trung ương","title":"Quy chế bầu cử trong Đảng"}],
			"texts":[{"replaced":"%1$s","text":"%2$s"}]}""".formatted(OLD_SENTENCE,
			OLD_SENTENCE.replace("244-QĐ/TW", "190-QĐ/TW"));

	private static final String SUPERSEDED = """
			{"scope":"SUPERSEDED","reason":"Chỉ thị mới về đại hội","supersededBy":"Kế hoạch số 310-KH/HU ngày 25/10/2024",
			"bases":[],"texts":[]}""";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Plans plans;

	@Autowired
	private Amendments amendments;

	@Autowired
	private Absences absences;

	@Autowired
	private RuntimeService runtime;

	@LocalServerPort
	private int port;

	private String plan;

	@BeforeEach
	void planIsIssuedAndABasisIsReplaced() {
		this.campaign.beginWithIssuedPlan();
		this.plan = this.campaign.plan();
		this.campaign.advanceTo("2024-10-11");
	}

	@Test
	void basisThatIsNotInForceAnyMoreIsProposedToBeReplacedTogetherWithTheSentencesThatNameIt() {
		starts();
		var shown = form("bantochuc", this.plan, "userTask_draftAmendment").path("shown");
		assertThat(shown.path("bases")).filteredOn((basis) -> basis.path("successor").isObject())
			.singleElement()
			.satisfies((basis) -> {
				assertThat(basis.path("label").asText()).isEqualTo("244-QĐ/TW ngày 09/06/2014");
				assertThat(basis.at("/successor/number").asText()).isEqualTo("190-QĐ/TW");
				assertThat(basis.at("/successor/issuedOn").asText()).isEqualTo("2024-10-10");
				assertThat(basis.at("/mentions/0/replaced").asText()).isEqualTo(OLD_SENTENCE);
			});
	}

	@Test
	void documentIsNotProposedBeforeItIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.plan = this.campaign.plan();
		starts();
		assertThat(form("bantochuc", this.plan, "userTask_draftAmendment").at("/shown/bases"))
			.noneMatch((basis) -> basis.path("successor").isObject());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> drafts(NEW_BASIS))
			.withMessageContaining("chưa ban hành");
	}

	@Test
	void decidedAmendmentChangesThePlanAndIsSeenInEveryOpenTaskUntilAllHaveReceivedIt() {
		form("chibo.hh01", this.plan + "/hh01", "userTask_proposeDate");
		amends(NEW_BASIS);
		assertThat(this.campaign.path("planAmendment", this.plan)).containsExactly("startEvent_amendmentNeeded",
				"serviceTask_chooseAmendedPlan", "userTask_draftAmendment", "userTask_recordAmendment",
				"serviceTask_amendPlan", "endEvent_amended");
		assertThat(this.plans.document(this.plan).legalBasis()).extracting(LegalBasis::number)
			.contains("190-QĐ/TW")
			.doesNotContain("244-QĐ/TW");
		assertThat(this.plans.document(this.plan).procedures()).extracting(Statement::text)
			.first()
			.asString()
			.contains("190-QĐ/TW");
		var background = form("chibo.hh01", this.plan + "/hh01", "userTask_proposeDate").path("background");
		assertThat(background.path("unread").asBoolean()).isTrue();
		assertThat(background.at("/amendments/0/number").asText()).isEqualTo("15-CV/HU");
		assertThat(background.at("/amendments/0/changes/0/before").asText()).isEqualTo("244-QĐ/TW ngày 09/06/2014");
		assertThat(background.at("/amendments/0/changes/0/after").asText()).startsWith("190-QĐ/TW ngày 10/10/2024");
		assertThat(form("chibo.hh01", this.plan + "/hh01", "userTask_proposeDate").at("/background/unread").asBoolean())
			.isFalse();
		assertThat(page()).contains("15-CV/HU", "Quy chế bầu cử mới thay");
	}

	@Test
	void returnedDraftIsMendedAndADroppedOneChangesNothing() {
		starts();
		drafts(NEW_BASIS);
		decides("""
				"outcome":"RETURNED","remarks":"Ghi rõ điều khoản",""");
		assertThat(form("bantochuc", this.plan, "userTask_draftAmendment").at("/shown/returned").asText())
			.isEqualTo("Ghi rõ điều khoản");
		drafts(NEW_BASIS);
		decides("""
				"outcome":"DROPPED","remarks":"Chưa cần",""");
		assertThat(this.campaign.path("planAmendment", this.plan)).endsWith("endEvent_notAmended");
		assertThat(this.amendments.of(this.plan)).isEmpty();
		assertThat(this.amendments.drafted(this.plan)).isEmpty();
		starts();
	}

	@Test
	void draftThatChangesNothingOrWhatIsNotThereIsRefused() {
		starts();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> drafts("""
				{"scope":"AMENDED","reason":"lý do","bases":[],"texts":[]}"""))
			.withMessageContaining("Chưa có nội dung điều chỉnh");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> drafts(NEW_BASIS.replace("244-QĐ/TW ngày 09/06/2014", "999-QĐ/TW")))
			.withMessageContaining("không có căn cứ “999-QĐ/TW”");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(
					() -> drafts(SUPERSEDED.replace("\"supersededBy\":\"Kế hoạch số 310-KH/HU ngày 25/10/2024\",", "")))
			.withMessageContaining("ghi số, ngày của kế hoạch mới");
	}

	@Test
	void agreementNeedsItsPaper() {
		starts();
		drafts(NEW_BASIS);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> decides("""
				"outcome":"AGREED",""")).withMessageContaining("số, ngày và người ký");
	}

	@Test
	void onlyTheBoardOfTheIssuerChangesARunningPlanAndOneChangeAtATime() {
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> this.campaign.person("danguy.hh").starts("planAmendment", chosen()));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.person("bantochuc").starts("planAmendment", "{\"plan\":\"khong-co\"}"))
			.withMessageContaining("Không có kế hoạch");
		starts();
		assertThatExceptionOfType(Refusal.class).isThrownBy(this::starts).withMessageContaining("chưa xong");
	}

	@Test
	void supersededPlanEndsCongressesThatWereNotHeldAndLeavesTheOthersToTheirRatification() {
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
		this.campaign.reach(Milestone.HELD, "2024-10-10", "hh01");
		amends(SUPERSEDED);
		this.campaign.runJobs();
		assertThat(this.plans.find(this.plan)).get()
			.returns("Kế hoạch số 310-KH/HU ngày 25/10/2024", Plan::supersededBy);
		assertThat(runs("congressPlan", this.plan)).isFalse();
		assertThat(runs("branchCongress", this.plan + "/hh01")).isTrue();
		assertThat(runs("branchCongress", this.plan + "/hh02")).isFalse();
		assertThat(runs("unitCoordination", this.plan + "/hh")).isTrue();
		assertThat(this.absences.reason(this.plan + "/hh02")).get().asString().contains("310-KH/HU");
		assertThat(this.campaign.path("congressPlan", this.plan)).endsWith("startEvent_superseded",
				"serviceTask_endCongresses", "endEvent_superseded");
		assertThatExceptionOfType(Refusal.class).isThrownBy(this::starts).withMessageContaining("đã được thay thế");
		assertThat(as("bantochuc").get("/board?plan=" + this.plan).body()).contains("đã được thay thế bằng");
	}

	@Test
	void whatIsDoneBesideACongressEndsWithIt() {
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
		this.campaign.person("danguy.hh")
			.starts("complaint", """
					{"congress":"%s/hh02","matter":"COMPLAINT","receivedOn":"2024-10-10","reference":"12/2024"}"""
				.formatted(this.plan));
		amends(SUPERSEDED);
		this.campaign.runJobs();
		assertThat(this.campaign.person("danguy.hh").sees(this.plan)).isEmpty();
	}

	@Test
	void committeeWithoutAnyCongressLeftHasNothingMoreToDo() {
		amends(SUPERSEDED);
		this.campaign.runJobs();
		assertThat(runs("unitCoordination", this.plan + "/hh")).isFalse();
		assertThat(this.campaign.person("danguy.hh").sees(this.plan)).isEmpty();
		assertThat(this.amendments.of(this.plan)).singleElement().returns(Amendment.Kind.SUPERSEDED, Amendment::kind);
		assertThat(page()).contains("Kế hoạch được thay thế bằng Kế hoạch số 310-KH/HU");
	}

	private void amends(String draft) {
		starts();
		drafts(draft);
		decides("""
				"outcome":"AGREED","number":"15-CV/HU","documentDate":"2024-10-11","signer":"Bí thư Huyện ủy",""");
	}

	private void starts() {
		this.campaign.person("bantochuc").starts("planAmendment", chosen());
	}

	private String chosen() {
		return "{\"plan\":\"%s\"}".formatted(this.plan);
	}

	private void drafts(String form) {
		this.campaign.person("bantochuc").completes(this.plan, "userTask_draftAmendment", form);
	}

	private void decides(String outcome) {
		People.Person leader = this.campaign.person("thuongvu");
		String scan = this.campaign.scan(leader, this.plan, "userTask_recordAmendment");
		leader.completes(this.plan, "userTask_recordAmendment",
				"{\"meetingDate\":\"%s\",%s\"papers\":%s}".formatted(LocalDate.of(2024, 10, 11), outcome, scan));
	}

	private JsonNode form(String user, String subject, String element) {
		String task = this.campaign.person(user).task(subject, element).getId();
		return as(user).get("/api/tasks/" + task + "/form").json();
	}

	private String page() {
		return as("chibo.hh01").get("/plans/" + this.plan).body();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

	private boolean runs(String process, String subject) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(subject)
			.count() > 0;
	}

}
