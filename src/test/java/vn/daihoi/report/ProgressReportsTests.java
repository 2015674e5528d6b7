package vn.daihoi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class ProgressReportsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private static final LocalDate NEXT = DAY.plusDays(1);

	private final List<ProgressReported> told = new ArrayList<>();

	private JdbcClient rows;

	private ProgressRecords records;

	private ProgressReports reports;

	private ReportProgress progress;

	@Databases
	void dayIsReportedWhenItIsOverWithWhatWasRecordedByThen(Database database) {
		begin(database);
		isHeld(CONGRESS, DAY, DAY);
		this.progress.until(DAY);
		assertThat(reports()).isEmpty();
		this.progress.until(NEXT);
		assertThat(report(DAY).figures()).isEqualTo(new ProgressFigures(2, 1, 1, 0));
		assertThat(report(DAY).figures().withoutResult()).isEqualTo(1);
		assertThat(report(DAY)).returns(NEXT, ProgressReport::reportedOn).returns(false, ProgressReport::isCorrected);
	}

	@Databases
	void resultThatComesLaterStandsBesideWhatWasReported(Database database) {
		begin(database);
		isHeld(CONGRESS, DAY, NEXT);
		this.progress.until(NEXT);
		assertThat(report(DAY).figures()).isEqualTo(new ProgressFigures(2, 1, 0, 0));
		isHeld(OTHER, NEXT, NEXT.plusDays(1));
		assertThat(report(DAY).figures()).isEqualTo(new ProgressFigures(2, 1, 0, 0));
		assertThat(report(DAY).now()).isEqualTo(new ProgressFigures(2, 2, 2, 0));
		assertThat(report(DAY).sinceThen())
			.isEqualTo("2 đã đại hội, 2 đã ghi kết quả, 0 hoãn hoặc chưa tiến hành được");
	}

	@Databases
	void congressPutOffOrHinderedIsNamedWithItsReason(Database database) {
		begin(database);
		hindered(CONGRESS, "Không đủ người dự");
		withdrawn(CONGRESS);
		this.rows.sql("update congress set opening_date = date '2025-01-20' where id = ?").param(CONGRESS).update();
		withdrawn(OTHER);
		reached(OTHER, "POSTPONED", DAY);
		this.rows.sql("update congress set postponed_reason = 'Bão lũ' where id = ?").param(OTHER).update();
		this.progress.until(NEXT);
		assertThat(report(DAY).figures()).isEqualTo(new ProgressFigures(2, 0, 0, 2));
		assertThat(report(DAY).notHeld()).containsExactly(
				new ProgressReport.NotHeld("hh01", "Tổ chức hh01", "Không đủ người dự"),
				new ProgressReport.NotHeld("hh02", "Tổ chức hh02", "Bão lũ"));
	}

	@Databases
	void hindranceWrittenDownLaterIsSeenBesideTheReport(Database database) {
		begin(database);
		this.progress.until(NEXT);
		hindered(CONGRESS, "Không đủ người dự");
		assertThat(report(DAY).figures().notHeld()).isZero();
		assertThat(report(DAY).now().notHeld()).isEqualTo(1);
	}

	@Databases
	void proposedDayThatNobodyAcceptedIsNotReported(Database database) {
		begin(database);
		Stream.of(CONGRESS, OTHER).forEach(this::withdrawn);
		reached(CONGRESS, "DATE_PROPOSED", DAY);
		reached(CONGRESS, "POSTPONED", DAY);
		this.progress.until(NEXT);
		assertThat(reports()).isEmpty();
	}

	@Databases
	void whoeverWasAwayReportsEachDayOnceAndOneWordIsToldOfEach(Database database) {
		begin(database);
		CampaignRows.unit(database, "px", "px01");
		isRegistered(PLAN + "/px01", DAY);
		isRegistered(OTHER, NEXT);
		Stream.of(1, 2, 20).forEach((later) -> this.progress.until(NEXT.plusDays(later)));
		assertThat(reports()).extracting((report) -> report.unit() + " " + report.day())
			.containsExactly("hh " + NEXT, "hh " + DAY, "px " + DAY);
		assertThat(this.told).containsExactly(
				new ProgressReported(PLAN, "phunghiep", DAY, 2, new ProgressFigures(2, 0, 0, 0)),
				new ProgressReported(PLAN, "phunghiep", NEXT, 1, new ProgressFigures(1, 0, 0, 0)));
		assertThat(this.reports.of(PLAN, List.of("px"))).extracting(ProgressReport::unit).containsExactly("px");
		assertThat(this.reports.of(PLAN, List.of("hh01"))).isEmpty();
	}

	@Databases
	void noteIsWrittenByWhoSawTheLastOne(Database database) {
		begin(database);
		this.progress.until(NEXT);
		assertThat(this.records.note(PLAN, UNIT, DAY, "", "Mất điện")).isTrue();
		assertThat(this.records.note(PLAN, UNIT, DAY, "", "Trời mưa")).isFalse();
		assertThat(this.records.note(PLAN, UNIT, NEXT, "", "Trời mưa")).isFalse();
		assertThat(report(DAY).note()).isEqualTo("Mất điện");
	}

	private void begin(Database database) {
		this.rows = CampaignRows.in(database).client();
		this.records = new ProgressRecords(this.rows);
		this.reports = new ProgressReports(this.rows);
		this.progress = new ReportProgress(this.records, this.reports,
				(event) -> this.told.add((ProgressReported) event));
		this.told.clear();
		Stream.of(CONGRESS, OTHER).forEach((congress) -> isRegistered(congress, DAY));
	}

	private void isRegistered(String congress, LocalDate day) {
		this.rows.sql("update congress set opening_date = ? where id = ?").params(day, congress).update();
		withdrawn(congress);
		reached(congress, "DATE_ACCEPTED", LocalDate.of(2024, 10, 1));
	}

	private void isHeld(String congress, LocalDate day, LocalDate recordedOn) {
		reached(congress, "HELD", day);
		reached(congress, "RESULT_RECORDED", recordedOn);
	}

	private void hindered(String congress, String reason) {
		this.rows.sql("insert into hindrance (congress, planned_on, reason) values (?, ?, ?)")
			.params(congress, DAY, reason)
			.update();
	}

	private void withdrawn(String congress) {
		this.rows.sql("delete from milestone where congress = ?").param(congress).update();
	}

	private void reached(String congress, String milestone, LocalDate day) {
		this.rows.sql("insert into milestone (congress, name, reached_on) values (?, ?, ?)")
			.params(congress, milestone, day)
			.update();
	}

	private List<ProgressReport> reports() {
		return this.reports.of(PLAN, List.of("phunghiep"));
	}

	private ProgressReport report(LocalDate day) {
		return reports().stream().filter((report) -> report.day().equals(day)).findFirst().orElseThrow();
	}

}
