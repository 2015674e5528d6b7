package vn.daihoi.process;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.congress.Absences;
import vn.daihoi.congress.Lesson;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Milestone;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.report.BranchRows;
import vn.daihoi.report.UnitReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a committee draws from its pilot, and what it reports when its branches are
 * through.
 */
@ProcessTest
class UnitReportTests {

	private static final String LIST = "userTask_sendSchedule";

	private static final String LESSONS = "userTask_recordLessons";

	private static final String REPORT = "userTask_reportUnitResult";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Lessons lessons;

	@Autowired
	private Absences absences;

	@Autowired
	private BranchRows branches;

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

	@Test
	void lessonsAreDueThreeWorkingDaysAfterThePilotAndKeptForTheOthers() {
		unitPlanIsIssued();
		this.campaign.reach(Milestone.HELD, "2024-12-01", "hh01");
		assertThat(this.unit.pathAfterItsPlan()).isEmpty();
		this.campaign.reach(Milestone.HELD, "2024-12-02", "hh02");
		assertThat(this.unit.due(LESSONS)).isEqualTo("2024-12-05");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.unit.recordsLessons("\"reason\":\"Không có gì\""))
			.withMessageContaining("đã đại hội; hãy ghi vài dòng rút kinh nghiệm");
		this.unit.recordsLessons("\"lessons\":\"Phát phiếu theo bàn\"");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_pilotHeld", LESSONS);
		assertThat(this.lessons.of(this.campaign.plan(), "hh"))
			.contains(new Lesson("Phát phiếu theo bàn", null, LocalDate.of(2024, 9, 30)));
	}

	@Test
	void lessonsAreAskedAtOnceOfAPilotThatWasHeldBefore() {
		this.campaign.reach(Milestone.HELD, "2024-12-02", "hh02");
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
		assertThat(this.lessons.of(this.campaign.plan(), "hh"))
			.contains(new Lesson(null, "Chờ kết luận thẩm tra", LocalDate.of(2025, 1, 1)));
	}

	@Test
	void reportIsDueFiveDaysAfterTheLastCongressAndWaitsForNoRatification() {
		unitPlanIsIssued();
		this.campaign.reach(Milestone.HELD, "2024-12-15", "hh01", "hh02", "hh03");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-16", "hh01", "hh02");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_pilotHeld", LESSONS);
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-16", "hh03");
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
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-16", "hh01", "hh02");
		this.absences.explain(this.campaign.plan() + "/hh03", "Sáp nhập ấp");
		unitPlanIsIssued();
		assertThat(this.unit.pathAfterItsPlan()).containsExactly(REPORT);
	}

	@Test
	void reportLeavesAfterTheWindowWithAReasonForTheBranchThatIsMissing() {
		unitPlanIsIssued();
		this.campaign.reach(Milestone.HELD, "2024-12-30", "hh01", "hh02");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-30", "hh01", "hh02");
		this.campaign.advanceTo("2025-01-01");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.unit.reports("2025-01-01"))
			.withMessageContaining("Chi bộ ấp Hưng Thạnh (Dữ liệu minh họa) chưa có kết quả đại hội; hãy ghi lý do")
			.withMessageContaining("Kế hoạch, mục III.7");
		this.unit.reports("2025-01-01", Unit.missing("hh03", "Chờ kết luận thẩm tra"));
		assertThat(this.unit.path()).containsSubsequence("event_windowOver", REPORT);
		assertThat(this.branches.of(this.campaign.plan(), "hh")).filteredOn((row) -> !row.resultRecorded())
			.singleElement()
			.satisfies((row) -> assertThat(row.absenceReason()).isEqualTo("Chờ kết luận thẩm tra"));
	}

}
