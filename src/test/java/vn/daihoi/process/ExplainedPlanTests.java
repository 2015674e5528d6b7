package vn.daihoi.process;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Why a draft goes on although the checker warns, from its author to its readers. */
@ProcessTest
class ExplainedPlanTests {

	private static final String REASON = "Chi bộ đã được nhắc gửi ngày trước 18/10";

	private static final String RETURNED = """
			{"heldOn":"2024-09-20","outcome":"RETURNED","remarks":"Ghi tên hai chi bộ làm điểm"}""";

	private static final String AGREED = """
			{"heldOn":"2024-09-20","outcome":"AGREED"}""";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void planIsDrafted() {
		this.campaign.beginWithDraft();
	}

	private void send(String form) {
		this.campaign.person("bantochuc").completes(this.campaign.plan(), "userTask_draftPlan", form);
	}

	/** The first warning of the draft. */
	private String warned() {
		return shown("bantochuc", "userTask_draftPlan").at("/warnings/0/sentence").asText();
	}

	private void explain(String reason) {
		send("""
				{"kept":[{"sentence":"%s","reason":"%s"},{"sentence":"không có trong rà soát","reason":"thừa"}]}"""
			.formatted(warned(), reason));
	}

	private JsonNode shown(String person, String element) {
		String task = this.campaign.person(person).task(this.campaign.plan(), element).getId();
		return Visitor.withPassword(this.port, person).get("/api/tasks/" + task + "/form").json().path("shown");
	}

	/** Each warning with its reason. */
	private static List<String> warnings(JsonNode shown) {
		return StreamSupport.stream(shown.path("warnings").spliterator(), false)
			.map((one) -> one.path("code").asText() + ": " + one.path("reason").asText())
			.toList();
	}

	private String detail(String action) {
		return this.audit.of(this.campaign.plan())
			.stream()
			.filter((entry) -> entry.action().equals(action))
			.map(AuditEntry::detail)
			.reduce((first, last) -> last)
			.orElseThrow();
	}

	private String page(String person) {
		return Visitor.signedIn(this.port, person).get("/plans/" + this.campaign.plan()).body();
	}

	@Test
	void reasonGoesWithTheDraftToTheMeetingAndToTheIssue() {
		explain(REASON);
		assertThat(detail("Soạn dự thảo kế hoạch")).isEqualTo("X01: " + REASON);
		assertThat(warnings(shown("thuongvu", "userTask_recordMeeting"))).containsExactly("X01: " + REASON, "X04: null",
				"X05: null", "X13: null", "X13: null", "X13: null");
		this.campaign.recordMeeting(AGREED);
		assertThat(warnings(shown("vanphong", "userTask_issuePlan"))).contains("X01: " + REASON);
	}

	@Test
	void draftWithoutReasonsIsIssuedAndItsIssueSaysSo() {
		send("{}");
		this.campaign.recordMeeting(AGREED);
		this.campaign.issueAs("300-KH/HU", "2024-09-20");
		assertThat(detail("Ban hành kế hoạch"))
			.isEqualTo("X01: chưa ghi lý do; X04: chưa ghi lý do; X05: chưa ghi lý do; X13: chưa ghi lý do; "
					+ "X13: chưa ghi lý do; X13: chưa ghi lý do");
		assertThat(page("chibo.hh01")).contains("Rà soát khi ban hành", "chưa ghi lý do");
	}

	@Test
	void reasonStaysWithAReturnedDraftUntilItIsTakenBack() {
		explain(REASON);
		this.campaign.recordMeeting(RETURNED);
		assertThat(warnings(shown("bantochuc", "userTask_draftPlan"))).contains("X01: " + REASON);
		send("{}");
		this.campaign.recordMeeting(RETURNED);
		assertThat(warnings(shown("bantochuc", "userTask_draftPlan"))).contains("X01: " + REASON);
		explain(" ");
		assertThat(warnings(shown("thuongvu", "userTask_recordMeeting"))).contains("X01: null");
	}

	@Test
	void reasonOfAWarningThatIsMendedIsGone() {
		explain(REASON);
		this.campaign.recordMeeting(RETURNED);
		send(PlanFile.startForm(this.campaign.yaml().replace("date: 2024-11-15", "date: 2024-10-10")));
		assertThat(warnings(shown("thuongvu", "userTask_recordMeeting"))).doesNotContain("X01: " + REASON);
		assertThat(page("bantochuc")).contains("Rà soát khi gửi dự thảo").doesNotContain(REASON);
	}

	@Test
	void whomThePlanNamesAndTheTreeDoesNotKnowIsToldInTheDraft() {
		send(PlanFile.startForm(PlanFile.ofLacDuong(this.campaign.plan())));
		this.campaign.recordMeeting(RETURNED);
		assertThat(shown("bantochuc", "userTask_draftPlan").path("findings").toString())
			.contains("Chưa có “Đảng bộ xã Đạ Nhim”", "Chưa có “Đảng bộ thị trấn Lạc Dương”")
			.doesNotContain("Chưa có “Chi bộ Mặt trận");
	}

}
