package vn.daihoi.process;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.congress.Absences;
import vn.daihoi.congress.Lesson;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.report.CampaignFigures;
import vn.daihoi.report.ScheduleLists;
import vn.daihoi.report.UnitReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A grassroots committee's own work under the plan. */
@ProcessTest
class UnitCoordinationTests {

	private static final String LIST = "userTask_sendSchedule";

	private static final String LESSONS = "userTask_recordLessons";

	private static final String REPORT = "userTask_reportUnitResult";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Milestones milestones;

	@Autowired
	private ScheduleLists lists;

	@Autowired
	private Lessons lessons;

	@Autowired
	private Absences absences;

	@Autowired
	private CampaignFigures figures;

	@Autowired
	private UnitReports reports;

	private Unit unit;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.unit = this.campaign.unit();
	}

	private void unitPlanIsIssued() {
		this.unit.issuesPlan("2024-09-30", "hh02", "2024-12-01");
	}

	/** As the branches' own processes write it. */
	private void reach(Milestone milestone, String day, String... branches) {
		Stream.of(branches)
			.forEach((branch) -> this.milestones.reach(this.campaign.plan() + "/" + branch, milestone,
					LocalDate.parse(day)));
		this.campaign.runJobs();
	}

	@Test
	void committeePutsThePlanIntoItsOwnWithinTenWorkingDaysAndChoosesItsPilot() {
		assertThat(this.unit.due("userTask_issueUnitPlan")).isEqualTo("2024-10-14");
		unitPlanIsIssued();
		assertThat(this.unit.path()).containsExactly("startEvent_planIssued", "userTask_issueUnitPlan");
	}

	@Test
	void pilotIsABranchOfTheCommittee() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.unit.issuesPlan("2024-09-30", "phunghiep", "2024-12-01"))
			.withMessageContaining("Chọn 01 chi bộ của đảng bộ mình")
			.withMessageContaining("mục III.1");
	}

	@Test
	void pilotLiesInTheWindow() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.unit.issuesPlan("2024-09-30", "hh02", "2024-11-30"))
			.withMessageContaining("01/12/2024");
	}

	@Test
	void committeeCannotIssueBeforeThePlanAboveIt() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.unit.issuesPlan("2024-09-29", "hh02", "2024-12-01"))
			.withMessageContaining("30/09/2024");
	}

	@Test
	void listIsSettledAsSoonAsEveryBranchHasAnAcceptedDay() {
		unitPlanIsIssued();
		reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02");
		assertThat(this.unit.pathAfterItsPlan()).isEmpty();
		reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh03");
		assertThat(this.unit.due(LIST)).isEqualTo("2024-11-15");
		this.unit.sendsSchedule("2024-09-30");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_datesAccepted", LIST);
		assertThat(this.lists.missing(this.campaign.plan())).doesNotContain("hh");
	}

	@Test
	void listIsSettledAtOnceWhenAllDaysWereAcceptedBeforeTheUnitsOwnPlan() {
		reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02", "hh03");
		unitPlanIsIssued();
		assertThat(this.unit.pathAfterItsPlan()).containsExactly(LIST);
	}

	@Test
	void listLeavesShortlyBeforeItsLimitWithAReasonForEachBranchThatIsMissing() {
		unitPlanIsIssued();
		reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01");
		this.campaign.advanceTo("2024-11-10");
		assertThat(this.unit.pathAfterItsPlan()).isEmpty();
		this.campaign.advanceTo("2024-11-11");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.unit.sendsSchedule("2024-11-11", Unit.missing("hh02", "Chờ thầy hiệu trưởng về")))
			.withMessageContaining("Chi bộ ấp Hưng Thạnh (Dữ liệu minh họa) chưa có ngày đại hội được đảng ủy nhận")
			.withMessageContaining("Kế hoạch, mục III.7");
		assertThat(this.lists.missing(this.campaign.plan())).contains("hh");
		this.unit.sendsSchedule("2024-11-11", Unit.missing("hh02", "Chờ thầy hiệu trưởng về"),
				Unit.missing("hh03", "Chờ kết luận"));
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_scheduleDue", LIST);
	}

	@Test
	void listOfTomorrowIsNotSentToday() {
		reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02", "hh03");
		unitPlanIsIssued();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.unit.sendsSchedule("2024-10-01"))
			.withMessageContaining("Ngày gửi phải từ ngày ban hành kế hoạch cấp trên (30/09/2024) đến hôm nay");
	}

	@Test
	void lessonsAreDueThreeWorkingDaysAfterThePilotAndKeptForTheOthers() {
		unitPlanIsIssued();
		reach(Milestone.HELD, "2024-12-01", "hh01");
		assertThat(this.unit.pathAfterItsPlan()).isEmpty();
		reach(Milestone.HELD, "2024-12-02", "hh02");
		assertThat(this.unit.due(LESSONS)).isEqualTo("2024-12-05");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.unit.recordsLessons("\"reason\":\"Không có gì\""))
			.withMessageContaining("đã đại hội; hãy ghi vài dòng rút kinh nghiệm");
		this.unit.recordsLessons("\"lessons\":\"Phát phiếu theo bàn\"");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_pilotHeld", LESSONS);
		assertThat(this.lessons.ofUnit(this.campaign.plan(), "hh"))
			.contains(new Lesson("Phát phiếu theo bàn", null, LocalDate.of(2024, 9, 30)));
	}

	@Test
	void lessonsAreAskedAtOnceOfAPilotThatWasHeldBefore() {
		reach(Milestone.HELD, "2024-12-02", "hh02");
		unitPlanIsIssued();
		assertThat(this.unit.pathAfterItsPlan()).containsExactly(LESSONS);
	}

	@Test
	void pilotThatWasNotHeldNeedsAReason() {
		unitPlanIsIssued();
		this.campaign.advanceTo("2024-12-31");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_scheduleDue", LIST);
		this.campaign.advanceTo("2025-01-01");
		assertThat(this.unit.due(LESSONS)).isEqualTo("2025-01-06");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.unit.recordsLessons("\"lessons\":\"Chuẩn bị sớm\""))
			.withMessageContaining("chưa có kết quả đại hội điểm; hãy ghi lý do")
			.withMessageContaining("Kế hoạch, mục III.1");
		this.unit.recordsLessons("\"reason\":\"Chờ kết luận thẩm tra\"");
		assertThat(this.unit.path()).containsSubsequence("event_pilotLapsed", LESSONS);
		assertThat(this.lessons.ofUnit(this.campaign.plan(), "hh"))
			.contains(new Lesson(null, "Chờ kết luận thẩm tra", LocalDate.of(2025, 1, 1)));
	}

	@Test
	void reportIsDueFiveDaysAfterTheLastCongressAndWaitsForNoRatification() {
		unitPlanIsIssued();
		reach(Milestone.HELD, "2024-12-15", "hh01", "hh02", "hh03");
		reach(Milestone.RESULT_RECORDED, "2024-12-16", "hh01", "hh02");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_pilotHeld", LESSONS);
		reach(Milestone.RESULT_RECORDED, "2024-12-16", "hh03");
		assertThat(this.unit.due(REPORT)).isEqualTo("2024-12-20");
		this.campaign.advanceTo("2024-12-17");
		this.unit.reports("2024-12-17");
		assertThat(this.unit.path()).containsSubsequence("event_branchesAccounted", REPORT);
		assertThat(this.reports.find(this.campaign.plan(), "hh")).hasValueSatisfying((report) -> {
			assertThat(report.figures().held()).isEqualTo(3);
			assertThat(report.figures().provisional()).isTrue();
		});
	}

	@Test
	void reportIsAskedAtOnceWhenEveryBranchHasAResultOrAReason() {
		reach(Milestone.RESULT_RECORDED, "2024-12-16", "hh01", "hh02");
		this.absences.explain(this.campaign.plan() + "/hh03", "Sáp nhập ấp");
		unitPlanIsIssued();
		assertThat(this.unit.pathAfterItsPlan()).containsExactly(REPORT);
	}

	@Test
	void reportLeavesAfterTheWindowWithAReasonForTheBranchThatIsMissing() {
		unitPlanIsIssued();
		reach(Milestone.HELD, "2024-12-30", "hh01", "hh02");
		reach(Milestone.RESULT_RECORDED, "2024-12-30", "hh01", "hh02");
		this.campaign.advanceTo("2025-01-01");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.unit.reports("2025-01-01"))
			.withMessageContaining("Chi bộ ấp Hưng Thạnh (Dữ liệu minh họa) chưa có kết quả đại hội; hãy ghi lý do")
			.withMessageContaining("Kế hoạch, mục III.7");
		this.unit.reports("2025-01-01", Unit.missing("hh03", "Chờ kết luận thẩm tra"));
		assertThat(this.unit.path()).containsSubsequence("event_windowOver", REPORT);
		assertThat(this.figures.branches(this.campaign.plan(), "hh")).filteredOn((row) -> !row.resultRecorded())
			.singleElement()
			.satisfies((row) -> assertThat(row.absenceReason()).isEqualTo("Chờ kết luận thẩm tra"));
	}

	@Test
	void unitIsDoneWithListLessonsAndReport() {
		unitPlanIsIssued();
		reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02", "hh03");
		this.unit.sendsSchedule("2024-09-30");
		reach(Milestone.HELD, "2024-12-01", "hh01", "hh02", "hh03");
		this.unit.recordsLessons("\"lessons\":\"Phát phiếu theo bàn\"");
		reach(Milestone.RESULT_RECORDED, "2024-12-02", "hh01", "hh02", "hh03");
		this.unit.reports("2024-09-30");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_datesAccepted", LIST, "event_pilotHeld",
				LESSONS, "event_branchesAccounted", REPORT, "endEvent_accounted");
	}

}
