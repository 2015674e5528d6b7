package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

	private static final String BRANCHES = "select c.organization_code from congress c where c.plan_code = ? and c.unit_code = ?";

	private final JdbcClient jdbc;

	private final ReportAbsences absences;

	private final ApplicationEventPublisher events;

	UnitReports(JdbcClient jdbc, ReportAbsences absences, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.absences = absences;
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

	/**
	 * Keeps who is missing in a report that goes out, and why.
	 * @param reasons by the code of the branch
	 */
	public void explain(String plan, String unit, Map<String, String> reasons) {
		this.jdbc
			.sql("delete from report_absence where plan_code = ? and kind = ? and organization_code in (" + BRANCHES
					+ ")")
			.params(plan, ReportKind.UNIT_RESULT.name(), plan, unit)
			.update();
		this.absences.explain(plan, ReportKind.UNIT_RESULT, reasons);
	}

	/** Who was missing when a committee reported last; how far they were is not kept. */
	public List<Missing> missing(String plan, String unit) {
		return this.jdbc
			.sql("""
					select o.code as organization, o.name, null as state, a.reason from report_absence a
					join organization o on o.code = a.organization_code
					where a.plan_code = ? and a.kind = ? and a.organization_code in (%s) order by o.code"""
				.formatted(BRANCHES))
			.params(plan, ReportKind.UNIT_RESULT.name(), plan, unit)
			.query(Missing.class)
			.list();
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
