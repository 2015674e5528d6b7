package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.PartDone;

/** The result reports of the committees, one for each plan. */
@Repository
public class UnitReports {

	/** What the issuer's process waits for. */
	static final String MESSAGE = "unitsReported";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	UnitReports(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Keeps a report; a later one of the same committee replaces it. */
	public void record(UnitReport report) {
		this.jdbc.sql("delete from unit_report where plan_code = ? and unit_code = ?")
			.params(report.plan(), report.unit())
			.update();
		this.jdbc.sql("""
				insert into unit_report (plan_code, unit_code, reported_on, provisional, remarks, figures)
				values (?, ?, ?, ?, ?, ?)""")
			.params(report.plan(), report.unit(), report.reportedOn(), report.figures().provisional(), report.remarks(),
					FiguresText.write(report.figures()))
			.update();
		this.events.publishEvent(new PartDone(MESSAGE, report.plan()));
	}

	/** What a committee reported last; empty when it has not. */
	public Optional<UnitReport> find(String plan, String unit) {
		return this.jdbc.sql("""
				select plan_code, unit_code, reported_on, remarks, figures from unit_report
				where plan_code = ? and unit_code = ?""").params(plan, unit).query(UnitReports::read).optional();
	}

	private static UnitReport read(ResultSet row, int number) throws SQLException {
		return new UnitReport(row.getString("plan_code"), row.getString("unit_code"),
				row.getObject("reported_on", LocalDate.class), FiguresText.read(row.getString("figures")),
				row.getString("remarks"));
	}

	/**
	 * The codes of the committees whose branches the plan asks for and that are missing.
	 */
	public List<String> missing(String plan) {
		return MissingUnits.of(this.jdbc, plan, "unit_report", Milestone.RESULT_RECORDED);
	}

}
