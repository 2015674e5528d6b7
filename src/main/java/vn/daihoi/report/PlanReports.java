package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the issuers have put together, one of each kind for a plan. */
@Repository
class PlanReports {

	private final JdbcClient jdbc;

	PlanReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps a report; a later one of the same kind replaces it. */
	void record(PlanReport report) {
		this.jdbc.sql("delete from plan_report where plan_code = ? and kind = ?")
			.params(report.plan(), report.kind().name())
			.update();
		this.jdbc.sql("""
				insert into plan_report (plan_code, kind, reported_on, number, signed_on, signer, remarks, figures)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(report.plan(), report.kind().name(), report.reportedOn(), report.number(), report.signedOn(),
					report.signer(), report.remarks(), FiguresText.write(report.figures()))
			.update();
	}

	/** The report of a kind; empty while there is none. */
	Optional<PlanReport> find(String plan, ReportKind kind) {
		return this.jdbc.sql("""
				select plan_code, kind, reported_on, number, signed_on, signer, remarks, figures from plan_report
				where plan_code = ? and kind = ?""").params(plan, kind.name()).query(PlanReports::read).optional();
	}

	private static PlanReport read(ResultSet row, int number) throws SQLException {
		return new PlanReport(row.getString("plan_code"), ReportKind.valueOf(row.getString("kind")),
				row.getObject("reported_on", LocalDate.class), row.getString("number"),
				row.getObject("signed_on", LocalDate.class), row.getString("signer"), row.getString("remarks"),
				FiguresText.read(row.getString("figures")));
	}

}
