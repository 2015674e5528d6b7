package vn.daihoi.process;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Difficulties that a branch, a committee or the issuer's own people report. */
@ProcessTest
class GuidanceRequestTests {

	private static final String ANSWER = "userTask_answerRequest";

	private static final String DECIDE = "userTask_decideRequest";

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@Test
	void organisationBoardAnswersAndWhoeverAskedIsTold() {
		reports("chibo.hh01", "Chi bộ ghép hai ấp, chưa rõ họp ở đâu");
		assertThat(this.campaign.due(subject("hh01"), ANSWER)).isEqualTo("2024-10-03");
		this.campaign.person("bantochuc").completes(subject("hh01"), ANSWER, """
				{"choice":"ANSWER","words":"Họp ở nhà văn hóa ấp có đông đảng viên hơn"}""");
		assertThat(told("chibo.hh01"))
			.containsExactly("Ban Tổ chức trả lời báo cáo khó khăn, vướng mắc ngày 30/09/2024:"
					+ " “Họp ở nhà văn hóa ấp có đông đảng viên hơn”");
		assertThat(path("hh01")).containsExactly("startEvent_request", "serviceTask_recordRequest", ANSWER,
				"endEvent_answered");
	}

	@Test
	void whatTheBoardHandsOnTheStandingLeadershipAnswers() {
		reports("danguy.hh", "Hai chi bộ sắp sáp nhập trong tháng 12");
		this.campaign.person("bantochuc").completes(subject("hh"), ANSWER, """
				{"choice":"HAND_ON","words":"Đề nghị cho đại hội sau khi sáp nhập"}""");
		assertThat(told("danguy.hh")).isEmpty();
		this.campaign.person("thuongvu").completes(subject("hh"), DECIDE, """
				{"words":"Đồng ý đề xuất của Ban Tổ chức"}""");
		assertThat(told("danguy.hh")).singleElement().asString().startsWith("Thường trực cấp ủy trả lời");
	}

	@Test
	void anAnswerWithoutWordsIsRefusedByTheNameOfItsField() {
		reports("chibo.hh01", "Chưa rõ họp ở đâu");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.person("bantochuc").completes(subject("hh01"), ANSWER, """
					{"choice":"ANSWER","words":" "}"""))
			.withMessageContaining("“Nội dung trả lời”");
	}

	@Test
	void secondReportWaitsForTheAnswerToTheFirst() {
		reports("chibo.hh01", "Chưa rõ họp ở đâu");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reports("chibo.hh01", "Thiếu phiếu"))
			.withMessageContaining("Báo cáo ngày 30/09/2024 của đơn vị còn chờ trả lời");
		reports("chibo.hh02", "Thiếu phiếu");
		this.campaign.person("bantochuc").completes(subject("hh01"), ANSWER, """
				{"choice":"ANSWER","words":"Ở nhà văn hóa"}""");
		reports("chibo.hh01", "Thiếu phiếu");
	}

	@Test
	void whoHoldsNoRoleOrNamesNoIssuedPlanIsRefusedInWords() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reports("quantri", "Khó"))
			.withMessageContaining("chưa giữ chức trách");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> start("chibo.hh01", "ke-hoach-khac", "Khó"))
			.withMessageContaining("chưa ban hành");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reports("chibo.hh01", " "))
			.withMessageContaining("Khó khăn, vướng mắc");
	}

	@Test
	void onlyTheOrganisationBoardSeesTheTask() {
		reports("chibo.hh01", "Chưa rõ họp ở đâu");
		assertThat(this.campaign.person("bantochuc").sees(this.campaign.plan())).contains(ANSWER);
		assertThat(this.campaign.person("chibo.hh01").sees(this.campaign.plan())).doesNotContain(ANSWER);
		assertThat(this.campaign.person("danguy.hh").sees(this.campaign.plan())).doesNotContain(ANSWER);
	}

	@Test
	void answerForAllIsReadOnThePlansPageAndTheCommitteesAreTold() {
		reports("chibo.hh01", "Thiếu phiếu");
		assertThat(page("chibo.hh02", "/plans/")).doesNotContain("Thiếu phiếu");
		this.campaign.person("bantochuc").completes(subject("hh01"), ANSWER, """
				{"choice":"ANSWER","words":"In thêm, văn phòng đóng dấu","published":true}""");
		assertThat(page("chibo.hh02", "/plans/"))
			.contains("Trả lời chung", "Thiếu phiếu", "In thêm, văn phòng đóng dấu")
			.doesNotContain("chibo.hh01");
		assertThat(told("chibo.hh01")).hasSize(1);
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get("/api/notices").json().path("items"))
			.filteredOn((one) -> one.path("page").asText().equals("/plans/" + this.campaign.plan() + "#tra-loi-chung"))
			.hasSize(1);
	}

	@Test
	void whatWaitsStandsOnTheBoardAndLeadsToItsTask() {
		reports("chibo.hh01", "Chưa rõ họp ở đâu");
		String row = page("bantochuc", "/board?plan=");
		assertThat(row).contains("Khó khăn, vướng mắc chờ trả lời", "Chưa rõ họp ở đâu", "Ban Tổ chức trả lời");
		assertThat(page("danguy.hh", "/board?plan=")).contains("Chưa rõ họp ở đâu").doesNotContain("/api/guidance/");
		assertThat(page("chibo.hh02", "/board?plan=")).doesNotContain("Chưa rõ họp ở đâu");
		String link = row.replaceAll("(?s).*(/api/guidance/\\d+/task).*", "$1");
		assertThat(leads("bantochuc", link)).contains("#/?task=");
		assertThat(leads("danguy.hh", link)).endsWith("/board?plan=" + this.campaign.plan() + "#vuong-mac");
		assertThat(leads("bantochuc", "/api/guidance/0/task")).endsWith("/board#vuong-mac");
		this.campaign.person("bantochuc").completes(subject("hh01"), ANSWER, """
				{"choice":"HAND_ON","words":"Đề nghị họp ở nhà văn hóa"}""");
		assertThat(page("bantochuc", "/board?plan=")).contains("Thường trực cấp ủy cho ý kiến")
			.doesNotContain("/api/guidance/");
		assertThat(page("thuongvu", "/board?plan=")).contains(link);
		assertThat(leads("thuongvu", link)).contains("#/?task=");
	}

	@Test
	void whoHasNoTaskOfItReadsTheDifficultyAndOpensItsCongress() {
		reports("chibo.hh01", "Chưa rõ họp ở đâu");
		assertThat(page("giamsat", "/board?plan=")).contains("Chưa rõ họp ở đâu")
			.containsPattern("href=\"/congresses/hh01/[^\"]+\"\\s*>Chi bộ ấp Mỹ Lợi")
			.doesNotContain("/api/guidance/");
		assertThat(page("giamsat", "/congresses/hh01/")).contains("Chưa rõ họp ở đâu").doesNotContain("/api/guidance/");
	}

	@Test
	void answerLeadsWhoeverAskedToTheOwnCongressOrToThePlan() {
		reports("chibo.hh01", "Chưa rõ họp ở đâu");
		reports("danguy.hh", "Hai chi bộ sắp sáp nhập");
		this.campaign.person("bantochuc").completes(subject("hh01"), ANSWER, """
				{"choice":"ANSWER","words":"Ở nhà văn hóa"}""");
		this.campaign.person("bantochuc").completes(subject("hh"), ANSWER, """
				{"choice":"ANSWER","words":"Sau khi sáp nhập"}""");
		assertThat(answer("chibo.hh01").path("page").asText()).isEqualTo("/congresses/hh01/" + this.campaign.plan());
		assertThat(leads("chibo.hh01", "/notices/" + answer("chibo.hh01").path("id").asLong()))
			.endsWith("/congresses/hh01/" + this.campaign.plan());
		assertThat(answer("danguy.hh").path("page").asText()).isEqualTo("/plans/" + this.campaign.plan());
	}

	private JsonNode answer(String user) {
		return StreamSupport
			.stream(Visitor.signedIn(this.port, user).get("/api/notices").json().path("items").spliterator(), false)
			.filter((one) -> one.path("kind").asText().equals("GUIDANCE"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void whatWaitsStandsOnThePageOfItsCongressWithTheWayToItsTask() {
		reports("chibo.hh01", "Chưa rõ họp ở đâu");
		String page = page("bantochuc", "/congresses/hh01/");
		assertThat(page).contains("Khó khăn, vướng mắc chờ trả lời", "Chưa rõ họp ở đâu", "chờ Ban Tổ chức trả lời",
				">Trả lời vướng mắc</a>");
		assertThat(leads("bantochuc", page.replaceAll("(?s).*(/api/guidance/\\d+/task).*", "$1"))).contains("#/?task=");
		assertThat(page("chibo.hh01", "/congresses/hh01/")).contains("Chưa rõ họp ở đâu")
			.doesNotContain("Trả lời vướng mắc");
		assertThat(page("bantochuc", "/congresses/hh02/")).doesNotContain("vướng mắc chờ trả lời");
		this.campaign.person("bantochuc").completes(subject("hh01"), ANSWER, """
				{"choice":"ANSWER","words":"Ở nhà văn hóa"}""");
		assertThat(page("bantochuc", "/congresses/hh01/")).doesNotContain("Chưa rõ họp ở đâu");
	}

	private String page(String user, String path) {
		return Visitor.signedIn(this.port, user).get(path + this.campaign.plan()).body();
	}

	private String leads(String user, String link) {
		return Visitor.signedIn(this.port, user).get(link).header("Location").orElseThrow();
	}

	private void reports(String user, String difficulty) {
		start(user, this.campaign.plan(), difficulty);
	}

	private void start(String user, String plan, String difficulty) {
		this.campaign.person(user).starts("guidanceRequest", """
				{"plan":"%s","difficulty":"%s"}""".formatted(plan, difficulty));
	}

	private String subject(String organization) {
		return this.campaign.plan() + "/" + organization;
	}

	private List<String> path(String organization) {
		return this.campaign.path("guidanceRequest", subject(organization));
	}

	private List<String> told(String user) {
		return this.jdbc
			.sql("select text from notification where recipient = ? and plan_code = ? and kind = 'GUIDANCE'")
			.params(user, this.campaign.plan())
			.query(String.class)
			.list();
	}

}
