package vn.daihoi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.PartDone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class UnitReportsTests {

	private static final LocalDate DAY = LocalDate.of(2025, 1, 5);

	private static final Figures FIGURES = new Figures(2, 0, 2, 2, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 8, 2, 0, 0, true, null,
			null);

	private final List<Object> events = new ArrayList<>();

	@Databases
	void aReportIsFoundAsItWasSentAndTold(Database database) {
		UnitReports reports = reportsIn(database);
		assertThat(reports.find(PLAN, UNIT)).isEmpty();
		UnitReport sent = new UnitReport(PLAN, UNIT, DAY, FIGURES, null);
		reports.record(sent);
		assertThat(reports.find(PLAN, UNIT)).contains(sent);
		assertThat(this.events).containsExactly(new PartDone("unitsReported", PLAN));
	}

	@Databases
	void aReportSentAgainReplacesTheFirst(Database database) {
		UnitReports reports = reportsIn(database);
		reports.record(new UnitReport(PLAN, UNIT, DAY, FIGURES, null));
		UnitReport second = new UnitReport(PLAN, UNIT, DAY.plusDays(1), FIGURES, "Đã bổ sung 01 chi bộ");
		reports.record(second);
		assertThat(reports.find(PLAN, UNIT)).contains(second);
	}

	@Databases
	void aCommitteeWithStartedBranchesIsMissingUntilItHasReported(Database database) {
		UnitReports reports = reportsIn(database);
		assertThat(reports.missing(PLAN)).containsExactly(UNIT);
		reports.record(new UnitReport(PLAN, UNIT, DAY, FIGURES, null));
		assertThat(reports.missing(PLAN)).isEmpty();
	}

	@Databases
	void whoWasMissingInItIsKeptUntilTheNextOne(Database database) {
		UnitReports reports = reportsIn(database);
		reports.explain(PLAN, UNIT, Map.of("hh02", "Chờ kết luận", "hh01", "Mưa bão"));
		assertThat(reports.missing(PLAN, UNIT)).extracting(Missing::organization, Missing::state, Missing::reason)
			.containsExactly(tuple("hh01", null, "Mưa bão"), tuple("hh02", null, "Chờ kết luận"));
		reports.explain(PLAN, UNIT, Map.of("hh02", "Chờ chỉ định"));
		assertThat(reports.missing(PLAN, UNIT)).extracting(Missing::reason).containsExactly("Chờ chỉ định");
		assertThat(reports.missing(PLAN, "khac")).isEmpty();
	}

	@Databases
	void aCommitteeIsMissingUntilItHasSentItsList(Database database) {
		ScheduleLists lists = new ScheduleLists(CampaignRows.in(database).client(), this.events::add);
		assertThat(lists.missing(PLAN)).containsExactly(UNIT);
		lists.record(PLAN, UNIT, DAY);
		lists.record(PLAN, UNIT, DAY.plusDays(1));
		assertThat(lists.missing(PLAN)).isEmpty();
		assertThat(this.events).hasSize(2).contains(new PartDone("schedulesSent", PLAN));
	}

	private UnitReports reportsIn(Database database) {
		JdbcClient client = CampaignRows.in(database).client();
		return new UnitReports(client, new ReportAbsences(client), this.events::add);
	}

}
