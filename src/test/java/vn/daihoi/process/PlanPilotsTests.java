package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Lesson;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Pilots;
import vn.daihoi.congress.PlanPilot;
import vn.daihoi.organization.MoveDecision;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.reorganization.CarryOutMove;
import vn.daihoi.reorganization.Reorganization;
import vn.daihoi.reorganization.SupposeMove;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** The pilots that the issuer's standing committee names, and what they teach. */
@ProcessTest
class PlanPilotsTests {

	private static final String LESSONS = "userTask_recordPlanLessons";

	private static final String TWO = """
			{"branch":"hh01","wishedDay":"2024-12-01"},{"branch":"hh02","wishedDay":"2024-12-02"}""";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Pilots pilots;

	@Autowired
	private Lessons lessons;

	@Autowired
	private ManagementService management;

	@Autowired
	private Organizations organizations;

	@Autowired
	private SupposeMove suppose;

	@Autowired
	private CarryOutMove carryOut;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Board board;

	@BeforeEach
	void planStandsBeforeTheMeeting() {
		this.campaign.begin();
		this.campaign.draft(this.campaign.yaml());
		this.campaign.sendDraft();
		this.campaign.advanceTo("2024-09-27");
		this.board = new Board(this.campaign);
	}

	private void meets(String outcome, String named) {
		this.campaign.recordMeeting("""
				{"heldOn":"2024-09-27","outcome":"%s","remarks":"Chọn chi bộ điểm","pilots":[%s]}""".formatted(outcome,
				named));
	}

	private void isIssued() {
		this.campaign.advanceTo("2024-09-30");
		this.campaign.issueAs("300-KH/HU", "2024-09-30");
	}

	private void isIssuedWithTwoPilots() {
		meets("AGREED", TWO);
		isIssued();
		this.campaign.runJobs();
	}

	private JsonNode opened(String person, String subject, String element) {
		String task = this.campaign.person(person).task(this.campaign.plan() + subject, element).getId();
		return Visitor.withPassword(this.port, person).get("/api/tasks/" + task + "/form").json();
	}

	@Test
	void meetingChoosesAmongTheBranchesOfThePlansAreaByTheirNames() {
		JsonNode shown = opened("thuongvu", "", "userTask_recordMeeting").at("/shown");
		assertThat(shown.at("/mostPilots").asInt()).isEqualTo(2);
		assertThat(shown.at("/branches")).hasSize(3);
		assertThat(shown.at("/branches/2/name").asText()).startsWith("Chi bộ ấp Hưng Thạnh");
		assertThat(shown.at("/branches/2/unit").asText()).startsWith("Đảng ủy xã Hiệp Hưng");
	}

	@Test
	void meetingNamesTheBranchesAndTheirDays() {
		meets("AGREED", TWO);
		assertThat(this.pilots.ofPlan(this.campaign.plan())).extracting(PlanPilot::branch, PlanPilot::wishedDay)
			.containsExactly(tuple("hh01", LocalDate.of(2024, 12, 1)), tuple("hh02", LocalDate.of(2024, 12, 2)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					phunghiep:2024-12-01                                | Chọn chi bộ của các đảng ủy cơ sở thuộc kế hoạch này
					hh01:2024-12-01,hh01:2024-12-02                     | Chi bộ này đã chọn ở dòng trên
					hh01:2024-12-01,hh02:2024-12-02,hh03:2024-12-03     | Kế hoạch chỉ có 02 chi bộ làm điểm của huyện; hãy bỏ bớt
					hh01:2024-11-30                                     | Ngày đại hội điểm phải từ 01/12/2024 đến
					""")
	void branchesThatThePlanDoesNotAllowAreRefused(String named, String sentence) {
		String json = named.replaceAll("(\\w+):([\\d-]+)", "{\"branch\":\"$1\",\"wishedDay\":\"$2\"}");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> meets("AGREED", json))
			.withMessageContaining(sentence)
			.withMessageContaining("Kế hoạch, mục");
	}

	@Test
	void meetingThatReturnsTheDraftNamesNobody() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> meets("RETURNED", TWO))
			.withMessageContaining("Thống nhất kế hoạch rồi mới chọn chi bộ làm điểm");
	}

	@Test
	void namedBranchAndItsCommitteeSeeThePilotOfTheDistrictAboveTheirFirstTask() {
		isIssuedWithTwoPilots();
		assertThat(opened("chibo.hh02", "/hh02", "userTask_proposeDate").at("/background/pilots")).singleElement()
			.satisfies((pilot) -> assertThat(pilot.at("/wishedDay").asText()).isEqualTo("2024-12-02"));
		assertThat(opened("chibo.hh03", "/hh03", "userTask_proposeDate").at("/background/pilots")).isEmpty();
		assertThat(opened("danguy.hh", "/hh", "userTask_issueUnitPlan").at("/background/pilots")).hasSize(2);
	}

	@Test
	void planWithoutNamedPilotsAsksForNoLessons() {
		meets("AGREED", "");
		isIssued();
		this.campaign.runJobs();
		this.campaign.reach(Milestone.HELD, "2024-12-02", "hh01", "hh02", "hh03");
		this.campaign.advanceTo("2025-01-01");
		assertThat(this.board.sees()).doesNotContain(LESSONS);
		assertThat(path()).contains("endEvent_noPilots");
	}

	@Test
	void lessonsAreDueThreeWorkingDaysAfterTheLastPilot() {
		isIssuedWithTwoPilots();
		this.campaign.reach(Milestone.HELD, "2024-12-01", "hh01", "hh03");
		assertThat(this.board.sees()).doesNotContain(LESSONS);
		this.campaign.reach(Milestone.HELD, "2024-12-02", "hh02");
		assertThat(this.campaign.due(this.campaign.plan(), LESSONS)).isEqualTo("2024-12-05");
		assertThat(opened("bantochuc", "", LESSONS).at("/shown/title").asText()).startsWith("Tổ chức đại hội chi bộ");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.board.recordsLessons("\"reason\":\"Không có gì\""))
			.withMessageContaining("đã đại hội; hãy ghi vài dòng rút kinh nghiệm");
		this.board.recordsLessons("\"lessons\":\"Phát phiếu theo bàn\"");
		assertThat(path()).containsSubsequence("event_planPilotsHeld", LESSONS, "endEvent_lessonsRecorded");
	}

	@Test
	void lessonsAreAskedAtOnceOfPilotsThatWereHeldBeforeTheLastBranchStarted() {
		meets("AGREED", TWO);
		isIssued();
		this.management.createJobQuery()
			.executable()
			.messages()
			.list()
			.forEach((job) -> this.management.executeJob(job.getId()));
		this.campaign.reach(Milestone.HELD, "2024-09-30", "hh01", "hh02");
		assertThat(this.board.sees()).contains(LESSONS);
		assertThat(path()).doesNotContain("event_planPilotsHeld");
	}

	@Test
	void pilotThatWasNotHeldInTheWindowNeedsAReasonBesideTheLessonsOfTheOther() {
		isIssuedWithTwoPilots();
		this.campaign.reach(Milestone.HELD, "2024-12-01", "hh01");
		this.campaign.advanceTo("2024-12-31");
		assertThat(this.board.sees()).doesNotContain(LESSONS);
		this.campaign.advanceTo("2025-01-01");
		assertThat(this.campaign.due(this.campaign.plan(), LESSONS)).isEqualTo("2025-01-06");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.board.recordsLessons("\"lessons\":\"Chuẩn bị sớm\""))
			.withMessageContaining("chưa có kết quả đại hội điểm; hãy ghi lý do")
			.withMessageContaining("Kế hoạch, mục III.1");
		this.board.recordsLessons("\"lessons\":\"Chuẩn bị sớm\",\"reason\":\"Chờ kết luận thẩm tra\"");
		assertThat(path()).containsSubsequence("event_planPilotsLapsed", LESSONS);
		assertThat(this.lessons.of(this.campaign.plan(), "phunghiep")).get()
			.returns("Chuẩn bị sớm", Lesson::content)
			.returns("Chờ kết luận thẩm tra", Lesson::notHeldReason);
	}

	@Test
	void nobodyWaitsForAPilotWhoseCongressADecisionOnItsOrganisationStops() {
		isIssuedWithTwoPilots();
		this.campaign.reach(Milestone.HELD, "2024-09-30", "hh01");
		assertThat(this.board.sees()).doesNotContain(LESSONS);
		Organization pilot = this.organizations.find("hh02").orElseThrow();
		Reorganization renamed = new Reorganization(MoveKind.RENAME, LocalDate.of(2024, 9, 30),
				new MoveDecision("12-QĐ/ĐU", LocalDate.of(2024, 9, 30), "Đảng ủy xã Hiệp Hưng"), List.of("hh02"),
				List.of(new Organization("hh02", "Chi bộ ấp Mới", pilot.kind(), "hh", pilot.officialMembers(),
						pilot.probationaryMembers(), null)),
				Map.of(), Set.of(this.campaign.plan() + "/hh02"), Set.of(), "Sắp hợp nhất");
		this.carryOut.carryOut(renamed, this.suppose.of(renamed).version(), "dieuchinh");
		this.campaign.runJobs();
		this.jdbc.sql("delete from organization_past").update();
		this.organizations.change(pilot);
		assertThat(this.board.sees()).contains(LESSONS);
		assertThat(opened("bantochuc", "", LESSONS).at("/shown/pilots/1/endedReason").asText()).contains("12-QĐ/ĐU",
				"Sắp hợp nhất");
	}

	@Test
	void lessonsReachTheCommitteesAndTheBranchesThatAreStillToCome() {
		isIssuedWithTwoPilots();
		Branch later = this.campaign.branch("hh03");
		later.proposes("2024-12-15");
		this.campaign.committee().accepts(later);
		later.givesNotice("2024-09-30", "2024-12-15");
		later.preparesPersonnel("2024-09-30");
		this.campaign.committee().agrees("2024-09-30", later);
		this.campaign.reach(Milestone.HELD, "2024-12-01", "hh01", "hh02");
		this.board.recordsLessons("\"lessons\":\"Phát phiếu theo bàn\"");
		assertThat(opened("danguy.hh", "/hh", "userTask_issueUnitPlan").at("/background/lessons").asText())
			.isEqualTo("Phát phiếu theo bàn");
		assertThat(opened("chibo.hh03", "/hh03", "userTask_prepareScript").at("/shown/planLessons").asText())
			.isEqualTo("Phát phiếu theo bàn");
	}

	private List<String> path() {
		return this.campaign.path("planPilots", this.campaign.plan());
	}

}
