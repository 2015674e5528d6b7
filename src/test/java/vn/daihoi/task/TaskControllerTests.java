package vn.daihoi.task;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of a task asks, for the first task of branch hh01. */
@ProcessTest
class TaskControllerTests {

	private static final String TOO_EARLY = """
			{"openingDate":"2024-11-20","session":"MORNING","venue":"Nhà văn hóa","officialMembers":7,
			"probationaryMembers":0,"seats":3}""";

	@Autowired
	private Campaign campaign;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FormDrafts drafts;

	@LocalServerPort
	private int port;

	private Visitor secretary;

	private String task;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.secretary = Visitor.withPassword(this.port, "chibo.hh01");
		this.task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.branch("hh01").congress())
			.singleResult()
			.getId();
	}

	private String path(String what) {
		return "/api/tasks/" + this.task + "/" + what;
	}

	private void claim() {
		this.secretary.engine("POST", "/task/" + this.task + "/claim", "{\"userId\":\"chibo.hh01\"}");
	}

	@Test
	void formShowsWhatIsKnownAndWhyItIsDue() {
		var form = this.secretary.get(path("form")).json();
		assertThat(form.path("name").asText()).isEqualTo("Đề xuất ngày đại hội");
		assertThat(form.path("deadlines").path(0).asText()).contains("14/10/2024").contains("ngày ban hành kế hoạch");
		assertThat(form.at("/shown/congress/officialMembers").asInt()).isEqualTo(7);
		assertThat(form.at("/shown/earliest").asText()).isEqualTo("2024-12-01");
		assertThat(form.path("held").asBoolean()).isFalse();
		assertThat(form.path("acting").asBoolean()).isFalse();
	}

	@Test
	void officeSeesThatItActsForTheBranch() {
		var form = Visitor.withPassword(this.port, "danguy.hh").get(path("form")).json();
		assertThat(form.path("acting").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "GET, form", "POST, check", "PUT, draft", "POST, files" })
	void anotherBranchIsToldNothingOfTheTask(String method, String what) {
		Visitor other = Visitor.withPassword(this.port, "chibo.hh02");
		Visitor.Answer answer = what.equals("files")
				? other.upload(path(what), "file", Map.of("a.pdf", "%PDF-1.4".getBytes()))
				: other.send(method, path(what), "{}");
		assertThat(answer.status()).as("%s", answer).isEqualTo(404);
		assertThat(answer.json().path("detail").asText()).startsWith("Không có việc này");
	}

	@Test
	void checkNamesWhatIsWrongBesideEachFieldAndChangesNothing() {
		var findings = this.secretary.post(path("check"), TOO_EARLY).json().path("findings");
		assertThat(findings.findValuesAsText("field")).containsExactly("seats", "openingDate");
		assertThat(findings.findValuesAsText("clause"))
			.allSatisfy((clause) -> assertThat(clause).startsWith("Kế hoạch"));
		assertThat(this.tasks.createTaskQuery().taskId(this.task).count()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"openingDate":"30/11/2024"}        | openingDate
			{"openingDate":"2024-12-15","x":1}  | x
			{"seats":"ba"}                      | seats
			""")
	void unreadableFieldsAreNamedToo(String form, String field) {
		var findings = this.secretary.post(path("check"), form).json().path("findings");
		assertThat(findings.findValuesAsText("field")).contains(field);
	}

	@ParameterizedTest
	@CsvSource({ "31/02/2024", "2024-02-31", "01/12//2024", "1/12" })
	void dayThatDoesNotExistIsNamedWithWhatIsAcceptedHoweverItIsSent(String day) {
		String form = TOO_EARLY.replace("2024-11-20", day);
		String accepted = "Ô “Ngày khai mạc” phải là ngày có thật, ghi theo năm-tháng-ngày, ví dụ 2024-12-15";
		var findings = this.secretary.post(path("check"), form).json().path("findings");
		assertThat(findings.findValuesAsText("field")).containsExactly("openingDate");
		assertThat(findings.findValuesAsText("text")).containsExactly(accepted);
		claim();
		Visitor.Answer answer = this.secretary.engine("POST", "/task/" + this.task + "/submit-form", variable(form));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains(accepted);
		assertThat(this.tasks.createTaskQuery().taskId(this.task).count()).isEqualTo(1);
	}

	private static String variable(String form) {
		return "{\"variables\":{\"form\":{\"type\":\"Json\",\"value\":\"%s\",\"valueInfo\":{\"transient\":true}}}}"
			.formatted(form.replace("\n", "").replace("\"", "\\\""));
	}

	@Test
	void draftIsKeptForTheNextVisitAndGoneWithTheTask() {
		claim();
		assertThat(this.secretary.send("PUT", path("draft"), "{\"venue\":\"Nhà ông Tư\"}").status()).isEqualTo(200);
		assertThat(this.secretary.get(path("form")).json().at("/draft/venue").asText()).isEqualTo("Nhà ông Tư");
		this.campaign.branch("hh01").proposes("2024-12-15");
		assertThat(this.drafts.find(this.task)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%00", "a%20b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })
	void draftOfAPageThatIsNoneIsRefused(String page) {
		claim();
		Visitor.Answer answer = this.secretary.send("PUT", path("draft?seen=0&page=" + page), "{}");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("hãy tải lại trang");
	}

	@Test
	void draftTypedOnAnotherMachineIsNotOverwrittenUnseen() {
		claim();
		String desk = path("draft?page=desk&seen=0");
		String phone = path("draft?page=phone&seen=0");
		assertThat(this.secretary.send("PUT", desk, "{\"venue\":\"Nhà ông Tư\"}").json().path("revision").asInt())
			.isEqualTo(1);
		Visitor.Answer answer = this.secretary.send("PUT", phone, "{\"venue\":\"Trường học\"}");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.json().at("/findings/0/code").asText()).isEqualTo("DRAFT");
		assertThat(this.secretary.get(path("form")).json().at("/draft/venue").asText()).isEqualTo("Nhà ông Tư");
	}

	@Test
	void whoComesSecondIsToldWhoWasFirst() {
		this.campaign.branch("hh01").proposes("2024-12-15");
		Visitor.Answer answer = this.secretary.send("PUT", path("draft"), "{\"venue\":\"Trường học\"}");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().path("detail").asText())
			.matches("Việc “Đề xuất ngày đại hội” đã được .+ hoàn thành lúc \\d\\d:\\d\\d ngày \\d\\d/\\d\\d/2024; .+");
	}

	@Test
	void anotherBranchIsNotToldWhoWasFirst() {
		this.campaign.branch("hh01").proposes("2024-12-15");
		Visitor.Answer answer = Visitor.withPassword(this.port, "chibo.hh02").get(path("form"));
		assertThat(answer.json().path("detail").asText()).startsWith("Không có việc này");
	}

	@Test
	void draftOfATaskThatNobodyTookIsRefused() {
		Visitor.Answer answer = this.secretary.send("PUT", path("draft"), "{}");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.json().path("detail").asText()).contains("hãy bấm “Nhận việc” trước");
	}

	@ParameterizedTest
	@CsvSource({ "xin chào", "{" })
	void draftThatIsNoJsonIsRefusedAndTheFormStillOpens(String draft) {
		claim();
		Visitor.Answer answer = this.secretary.send("PUT", path("draft"), draft);
		assertThat(answer.status()).as("%s", answer).isEqualTo(422);
		assertThat(this.secretary.get(path("form")).json().path("draft").isNull()).isTrue();
	}

}
