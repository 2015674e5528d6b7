package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Absences;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.report.CampaignFigures;
import vn.daihoi.report.ScheduleLists;
import vn.daihoi.report.UnitReport;
import vn.daihoi.report.UnitReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The plan from the start of its branches to its closing. */
@ProcessTest
class PlanReportingTests {

	private static final String NOBODY = "[]";

	@Autowired
	private Campaign campaign;

	@Autowired
	private ScheduleLists lists;

	@Autowired
	private UnitReports unitReports;

	@Autowired
	private CampaignFigures figures;

	@Autowired
	private Milestones milestones;

	@Autowired
	private Absences absences;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	private Board board;

	private String plan;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.plan = this.campaign.plan();
		this.board = new Board(this.campaign);
	}

	@Test
	void planIsMadeKnownWithinFiveWorkingDaysBesideTheWaitForTheLists() {
		assertThat(this.board.sees()).containsExactly("userTask_disseminate");
		assertThat(due("userTask_disseminate")).isEqualTo(LocalDate.of(2024, 10, 7));
		this.board.disseminates("2024-09-30", 15, 420);
		assertThat(this.board.sees()).isEmpty();
		assertThat(this.jdbc.sql("select places, people from dissemination where plan_code = ?")
			.param(this.plan)
			.query()
			.singleRow()).containsEntry("PLACES", 15).containsEntry("PEOPLE", 420);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-09-29 | 15 | 420 | từ ngày ban hành kế hoạch (30/09/2024)
			2024-10-01 | 15 | 420 | đến hôm nay
			2024-09-30 | 0  | 420 | Số điểm cầu phải từ 1 đến 999
			2024-09-30 | 1000 | 2000 | Số điểm cầu phải từ 1 đến 999
			2024-09-30 | 15 | 100000 | không quá 99.999
			2024-09-30 | 15 | 14  | không thể ít hơn số điểm cầu
			""")
	void conferenceThatCannotHaveBeenIsRefused(String day, int places, int people, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.board.disseminates(day, places, people))
			.withMessageContaining(sentence)
			.withMessageContaining("mục III.4");
	}

	@Test
	void scheduleIsCompiledAsSoonAsTheLastListIsSent() {
		this.lists.record(this.plan, "hh", LocalDate.of(2024, 9, 30));
		this.campaign.runJobs();
		assertThat(this.board.sees()).contains("userTask_compileSchedule");
		assertThat(due("userTask_compileSchedule")).isEqualTo(LocalDate.of(2024, 11, 19));
		this.board.compilesSchedule();
		assertThat(this.campaign.path("congressPlan", this.plan)).contains("event_schedulesSent")
			.doesNotContain("event_schedulesDue");
	}

	@Test
	void listSentBeforeTheBranchesStartedIsNotWaitedFor() {
		this.campaign.begin();
		this.campaign.draft(this.campaign.yaml());
		this.campaign.sendDraft();
		this.campaign.advanceTo("2024-09-27");
		this.campaign.recordMeeting("""
				{"heldOn":"2024-09-27","outcome":"AGREED"}""");
		this.lists.record(this.campaign.plan(), "hh", LocalDate.of(2024, 9, 27));
		this.campaign.issueAs("300-KH/HU", "2024-09-27");
		this.campaign.runJobs();
		assertThat(new Board(this.campaign).sees()).contains("userTask_compileSchedule");
	}

	@Test
	void scheduleIsCompiledWithoutAListOnTheDayAfterItsLimit() {
		this.campaign.advanceTo("2024-11-15");
		assertThat(this.board.sees()).doesNotContain("userTask_compileSchedule");
		this.campaign.advanceTo("2024-11-16");
		this.board.compilesSchedule("hh:Đã đôn đốc ngày 15/11");
		assertThat(absent("SCHEDULE")).containsExactly("hh: Đã đôn đốc ngày 15/11");
		assertThat(waitsFor("unitsReported")).isTrue();
	}

	@Test
	void planWithoutALimitForTheListsWaitsForThemUntilTheEndOfItsWindow() {
		this.campaign.begin();
		this.campaign.draft(this.campaign.yaml().replace("id: registration", "id: registrationOfOthers"));
		this.campaign.issue();
		Board other = new Board(this.campaign);
		this.campaign.advanceTo("2024-12-30");
		assertThat(other.sees()).doesNotContain("userTask_compileSchedule");
		this.campaign.advanceTo("2024-12-31");
		other.compilesSchedule();
	}

	@Test
	void resultIsReportedAsSoonAsTheLastCommitteeHasReported() {
		compiled();
		recorded("hh01", "hh02", "hh03");
		unitReports();
		this.campaign.runJobs();
		assertThat(due("userTask_reportResult")).isEqualTo(LocalDate.of(2025, 1, 9));
		assertThat(why("userTask_reportResult")).singleElement()
			.asString()
			.endsWith("kế hoạch ghi trước ngày 10/01/2025 (Kế hoạch, mục III.4)");
		this.board.reportsResult("2024-11-16", NOBODY, NOBODY);
		assertThat(reported("RESULT")).contains("\"resultRecorded\":3").contains("\"provisional\":true");
		assertThat(waitsFor("resultsSettled")).isTrue();
	}

	@Test
	void committeesThatReportedBeforeTheScheduleWasCompiledAreNotWaitedFor() {
		this.lists.record(this.plan, "hh", LocalDate.of(2024, 9, 30));
		recorded("hh01", "hh02", "hh03");
		unitReports();
		this.campaign.runJobs();
		this.board.compilesSchedule();
		assertThat(this.board.sees()).contains("userTask_reportResult");
	}

	@Test
	void resultReportOpensThreeWorkingDaysBeforeItsLastDayAndNamesWhoIsMissing() {
		compiled();
		recorded("hh01", "hh02");
		this.campaign.advanceTo("2025-01-05");
		assertThat(this.board.sees()).doesNotContain("userTask_reportResult");
		this.campaign.advanceTo("2025-01-06");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> report(NOBODY, branches()))
			.withMessageContaining("Đảng ủy xã Hiệp Hưng")
			.withMessageContaining("chưa gửi báo cáo kết quả; hãy ghi lý do")
			.withMessageContaining("mục III.4");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> report(units(), Board.reasons("hh03: ")))
			.withMessageContaining("Chi bộ ấp Hưng Thạnh")
			.withMessageContaining("chưa có kết quả đại hội");
		report(units(), branches());
		assertThat(absent("RESULT")).containsExactlyInAnyOrder("hh: Văn thư nghỉ ốm", "hh03: Hoãn do bão");
		assertThat(this.absences.reason(this.plan + "/hh03")).contains("Hoãn do bão");
	}

	@Test
	void branchWhoseReasonIsKnownIsNamedAndNotAskedAgain() {
		compiled();
		recorded("hh01", "hh02");
		this.absences.explain(this.plan + "/hh03", "Chờ sáp nhập");
		this.campaign.advanceTo("2025-01-06");
		report(units(), NOBODY);
		assertThat(absent("RESULT")).contains("hh03: Chờ sáp nhập");
		assertThat(waitsFor("resultsSettled")).isTrue();
	}

	@Test
	void reportSignedAfterItsLastDayNeedsAReason() {
		compiled();
		recorded("hh01", "hh02", "hh03");
		this.campaign.advanceTo("2025-01-10");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.board.reportsResult("2025-01-10", units(), NOBODY))
			.withMessageContaining("chậm nhất ngày 09/01/2025");
		this.board.reportsResult("45-BC/BTCHU", "2025-01-10", units(), NOBODY,
				",\"reasons\":{\"REPORT_LATE\":\"Chờ số liệu\"}");
		assertThat(reported("RESULT")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			45/BC       | 2025-01-06 | Số báo cáo ghi như 45-BC/BTCHU
			45-BC/BTCHU | 2025-01-07 | đến hôm nay
			""")
	void reportWithAWrongNumberOrDayIsRefused(String number, String day, String sentence) {
		compiled();
		recorded("hh01", "hh02", "hh03");
		this.campaign.advanceTo("2025-01-06");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.board.reportsResult(number, day, units(), NOBODY, ""))
			.withMessageContaining(sentence);
	}

	@Test
	void planClosesWithFinalFiguresAsSoonAsTheLastBranchIsRatified() {
		compiled();
		recorded("hh01", "hh02", "hh03");
		this.campaign.advanceTo("2025-01-06");
		report(units(), NOBODY);
		ratified("hh01", "hh02");
		this.campaign.runJobs();
		assertThat(waitsFor("resultsSettled")).isTrue();
		ratified("hh03");
		this.campaign.runJobs();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.board.closes(false, NOBODY))
			.withMessageContaining("đánh dấu xác nhận");
		this.board.closes(true, NOBODY);
		assertThat(reported("FINAL")).contains("\"ratified\":3")
			.contains("\"provisional\":true")
			.contains("3/3 đại hội đã chuẩn y nhưng chưa hết thời hạn xem xét khiếu nại");
		assertThat(reported("RESULT")).contains("\"ratified\":0").contains("\"provisional\":true");
		assertThat(this.campaign.path("congressPlan", this.plan)).contains("endEvent_closed");
	}

	@Test
	void planClosesAfterTheLastLimitsWithAReasonForWhoIsNotRatified() {
		compiled();
		recorded("hh01", "hh02", "hh03");
		this.campaign.advanceTo("2025-01-06");
		report(units(), NOBODY);
		ratified("hh01", "hh02");
		this.campaign.advanceTo("2025-01-22");
		assertThat(this.board.sees()).doesNotContain("userTask_closePlan");
		this.campaign.advanceTo("2025-01-23");
		assertThat(due("userTask_closePlan")).isEqualTo(LocalDate.of(2025, 2, 5));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.board.closes(true, NOBODY))
			.withMessageContaining("Chi bộ ấp Hưng Thạnh")
			.withMessageContaining("chưa được chuẩn y kết quả");
		this.board.closes(true, Board.reasons("hh03:Đang xem xét khiếu nại"));
		assertThat(absent("FINAL")).containsExactly("hh03: Đang xem xét khiếu nại");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(this.plan).count()).isZero();
	}

	@Test
	void branchRatifiedOrExcusedBeforeTheReportIsNotWaitedFor() {
		compiled();
		recorded("hh01", "hh02");
		ratified("hh01", "hh02");
		this.campaign.advanceTo("2025-01-06");
		report(units(), branches());
		assertThat(this.board.sees()).contains("userTask_closePlan");
		assertThat(this.figures.of(this.plan).provisional()).isTrue();
	}

	private void compiled() {
		this.campaign.advanceTo("2024-11-16");
		this.board.compilesSchedule();
	}

	private void recorded(String... branches) {
		Stream.of(branches).forEach((branch) -> {
			this.milestones.reach(this.plan + "/" + branch, Milestone.HELD, LocalDate.of(2024, 12, 20));
			this.milestones.reach(this.plan + "/" + branch, Milestone.RESULT_RECORDED, LocalDate.of(2024, 12, 20));
		});
	}

	private void ratified(String... branches) {
		Stream.of(branches)
			.forEach((branch) -> this.milestones.reach(this.plan + "/" + branch, Milestone.RATIFIED,
					LocalDate.of(2025, 1, 3)));
	}

	private void unitReports() {
		this.unitReports.record(new UnitReport(this.plan, "hh", LocalDate.of(2024, 12, 25),
				this.figures.ofUnit(this.plan, "hh"), null));
	}

	private void report(String units, String branches) {
		this.board.reportsResult("2025-01-06", units, branches);
	}

	private static String units() {
		return Board.reasons("hh:Văn thư nghỉ ốm");
	}

	private static String branches() {
		return Board.reasons("hh03:Hoãn do bão");
	}

	private LocalDate due(String element) {
		return this.campaign.due(this.plan, element);
	}

	private boolean waitsFor(String message) {
		return this.runtime.createEventSubscriptionQuery().eventName(message).count() > 0;
	}

	private List<String> why(String element) {
		return this.jdbc.sql("select explanation from deadline where plan_code = ? and element = ?")
			.params(this.plan, element)
			.query(String.class)
			.list();
	}

	private String reported(String kind) {
		return this.jdbc.sql("select figures from plan_report where plan_code = ? and kind = ?")
			.params(this.plan, kind)
			.query(String.class)
			.single();
	}

	private List<String> absent(String kind) {
		return this.jdbc
			.sql("select organization_code || ': ' || reason from report_absence where plan_code = ? and kind = ?")
			.params(this.plan, kind)
			.query(String.class)
			.list();
	}

}
