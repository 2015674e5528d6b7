package vn.daihoi.process;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Milestone;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.report.ScheduleLists;

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
	private ScheduleLists lists;

	@Autowired
	private JdbcClient jdbc;

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
	void committeePutsThePlanIntoItsOwnWithinTenWorkingDaysAndChoosesItsPilot() {
		assertThat(this.unit.due("userTask_issueUnitPlan")).isEqualTo("2024-10-14");
		unitPlanIsIssued();
		assertThat(this.unit.path()).containsExactly("startEvent_planIssued", "userTask_issueUnitPlan");
	}

	@Test
	void committeeThatNeverPutsThePlanIntoItsOwnOwesItsListAndItsReportAllTheSame() {
		assertThat(owed()).containsExactly("DL01 userTask_sendSchedule 2024-11-15",
				"DL11 userTask_reportUnitResult 2025-01-05", "unitPlan userTask_issueUnitPlan 2024-10-14");
	}

	@Test
	void listThatWasOwedFromTheBeginningIsOwedOnceAndMetByItsTask() {
		unitPlanIsIssued();
		assertThat(owed()).contains("DL01 userTask_sendSchedule 2024-11-15");
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02", "hh03");
		this.unit.sendsSchedule("2024-09-30");
		assertThat(owed()).containsExactly("DL11 userTask_reportUnitResult 2025-01-05");
		assertThat(this.jdbc.sql("select occurrence from deadline where organization_code = 'hh' and rule = 'DL01'")
			.query(Integer.class)
			.single()).isOne();
	}

	private List<String> owed() {
		return this.jdbc.sql("""
				select rule || ' ' || element || ' ' || due_on from deadline
				where organization_code = 'hh' and met_on is null order by rule""").query(String.class).list();
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
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02");
		assertThat(this.unit.pathAfterItsPlan()).isEmpty();
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh03");
		assertThat(this.unit.due(LIST)).isEqualTo("2024-11-15");
		this.unit.sendsSchedule("2024-09-30");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_datesAccepted", LIST);
		assertThat(this.lists.missing(this.campaign.plan())).doesNotContain("hh");
	}

	@Test
	void listIsSettledAtOnceWhenAllDaysWereAcceptedBeforeTheUnitsOwnPlan() {
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02", "hh03");
		unitPlanIsIssued();
		assertThat(this.unit.pathAfterItsPlan()).containsExactly(LIST);
	}

	@Test
	void listLeavesShortlyBeforeItsLimitWithAReasonForEachBranchThatIsMissing() {
		unitPlanIsIssued();
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01");
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
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02", "hh03");
		unitPlanIsIssued();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.unit.sendsSchedule("2024-10-01"))
			.withMessageContaining("Ngày gửi phải từ ngày ban hành kế hoạch cấp trên (30/09/2024) đến hôm nay");
	}

	@Test
	void unitIsDoneWithListLessonsAndReport() {
		unitPlanIsIssued();
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02", "hh03");
		this.unit.sendsSchedule("2024-09-30");
		this.campaign.reach(Milestone.HELD, "2024-12-01", "hh01", "hh02", "hh03");
		this.unit.recordsLessons("\"lessons\":\"Phát phiếu theo bàn\"");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-02", "hh01", "hh02", "hh03");
		this.unit.reports("2024-09-30");
		assertThat(this.unit.pathAfterItsPlan()).containsExactly("event_datesAccepted", LIST, "event_pilotHeld",
				LESSONS, "event_branchesAccounted", REPORT, "endEvent_accounted");
	}

}
