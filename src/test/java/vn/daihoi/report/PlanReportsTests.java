package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;

class PlanReportsTests {

	private static final LocalDate DAY = LocalDate.of(2025, 1, 9);

	private static final Figures FIGURES = new Figures(2, 1, 2, 2, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 8, 2, 0, 0, true,
			"Số tạm thời: 1/2 đại hội chưa chuẩn y xong", 1);

	@Databases
	void whatWasReportedStaysAsItWasWhenFiguresChange(Database database) {
		JdbcClient rows = CampaignRows.in(database).client();
		PlanReports reports = new PlanReports(rows);
		PlanReport result = new PlanReport(PLAN, ReportKind.RESULT, DAY, "45-BC/BTCHU", DAY, "Trưởng Ban", null,
				FIGURES);
		reports.record(result);
		reports.record(PlanReport.unsigned(PLAN, ReportKind.FINAL, DAY.plusDays(30), "Đủ", FIGURES));
		assertThat(reports.find(PLAN, ReportKind.RESULT)).contains(result);
		assertThat(reports.find(PLAN, ReportKind.SCHEDULE)).isEmpty();
	}

	@Databases
	void aReportOfTheSameKindReplacesTheFirst(Database database) {
		PlanReports reports = new PlanReports(CampaignRows.in(database).client());
		reports.record(PlanReport.unsigned(PLAN, ReportKind.SCHEDULE, DAY, "Lần đầu", FIGURES));
		PlanReport second = PlanReport.unsigned(PLAN, ReportKind.SCHEDULE, DAY.plusDays(1), null, FIGURES);
		reports.record(second);
		assertThat(reports.find(PLAN, ReportKind.SCHEDULE)).contains(second);
	}

	@Databases
	void aLaterReasonReplacesAnEarlierOneOfTheSameKindOnly(Database database) {
		ReportAbsences absences = new ReportAbsences(CampaignRows.in(database).client());
		absences.explain(PLAN, ReportKind.SCHEDULE, Map.of("hh", "Đã đôn đốc"));
		absences.explain(PLAN, ReportKind.RESULT, Map.of("hh", "Văn thư nghỉ", "hh01", "Hoãn"));
		absences.explain(PLAN, ReportKind.RESULT, Map.of("hh", "Đang rà soát"));
		assertThat(absences.reasons(PLAN, ReportKind.RESULT)).containsExactly(Map.entry("hh", "Đang rà soát"),
				Map.entry("hh01", "Hoãn"));
		assertThat(absences.reasons(PLAN, ReportKind.SCHEDULE)).containsOnly(Map.entry("hh", "Đã đôn đốc"));
	}

	@Databases
	void aPlanIsMadeKnownOnce(Database database) {
		JdbcClient rows = CampaignRows.in(database).client();
		Disseminations disseminations = new Disseminations(rows);
		disseminations.record(PLAN, new Disseminate(DAY, Disseminate.Form.ONLINE, 15, 420, null, List.of()));
		disseminations.record(PLAN, new Disseminate(DAY, Disseminate.Form.BOTH, 16, 430, null, List.of()));
		assertThat(rows.sql("select form from dissemination").query(String.class).list()).containsExactly("BOTH");
	}

}
