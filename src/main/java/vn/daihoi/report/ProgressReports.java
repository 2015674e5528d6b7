package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the committees reported, day by day. */
@Repository
public class ProgressReports {

	private static final String NOW = "exists (select 1 from milestone m where m.congress = l.congress and m.name = '%s')";

	/** A result that came later ends what was reported as not held. */
	private static final String NOT_HELD_NOW = """
			not %s and (%s or exists (select 1 from hindrance h where h.congress = l.congress
				and h.planned_on = l.opening_day))
			""".formatted(NOW.formatted("RESULT_RECORDED"), NOW.formatted("POSTPONED"));

	private static final String FROM = """
			from progress_report r
			join plan p on p.code = r.plan_code
			join congress c on c.plan_code = r.plan_code and c.unit_code = r.unit_code
			join progress_line l on l.congress = c.id and l.opening_day = r.opening_day
			join organization u on u.code = r.unit_code
			join organization o on o.code = c.organization_code
			where r.plan_code = :plan and (r.unit_code in (:organizations) or p.issuer in (:organizations))
			""";

	private static final String COUNT = """
			select r.unit_code, u.name, r.opening_day, r.reported_on, r.note, count(*) as registered,
				count(case when l.held then 1 end) as held,
				count(case when l.result_recorded then 1 end) as recorded,
				count(case when not l.result_recorded then l.not_held_reason end) as not_held,
				count(case when %s then 1 end) as held_now, count(case when %s then 1 end) as recorded_now,
				count(case when %s then 1 end) as not_held_now
			""".formatted(NOW.formatted("HELD"), NOW.formatted("RESULT_RECORDED"), NOT_HELD_NOW) + FROM + """
			group by r.unit_code, u.name, r.opening_day, r.reported_on, r.note
			order by r.opening_day desc, r.unit_code""";

	private static final String NOT_HELD = """
			select r.unit_code, r.opening_day, o.code, o.name, l.not_held_reason
			""" + FROM + " and l.not_held_reason is not null and not l.result_recorded order by o.code";

	private final JdbcClient jdbc;

	ProgressReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The reports under a plan, the latest day first.
	 * @param organizations the issuer of the plan sees all, a committee its own; not
	 * empty
	 */
	public List<ProgressReport> of(String plan, Collection<String> organizations) {
		Map<String, List<ProgressReport.NotHeld>> notHeld = asked(NOT_HELD, plan, organizations)
			.query((row, number) -> Map.entry(key(row),
					new ProgressReport.NotHeld(row.getString("code"), row.getString("name"),
							row.getString("not_held_reason"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return asked(COUNT, plan, organizations)
			.query((row, number) -> report(row, notHeld.getOrDefault(key(row), List.of())))
			.list();
	}

	private JdbcClient.StatementSpec asked(String sql, String plan, Collection<String> organizations) {
		return this.jdbc.sql(sql).param("plan", plan).param("organizations", organizations);
	}

	private static String key(ResultSet row) throws SQLException {
		return row.getString("unit_code") + " " + row.getString("opening_day");
	}

	private static ProgressReport report(ResultSet row, List<ProgressReport.NotHeld> notHeld) throws SQLException {
		int registered = row.getInt("registered");
		return new ProgressReport(row.getString("unit_code"), row.getString("name"),
				row.getObject("opening_day", LocalDate.class), row.getObject("reported_on", LocalDate.class),
				new ProgressFigures(registered, row.getInt("held"), row.getInt("recorded"), row.getInt("not_held")),
				new ProgressFigures(registered, row.getInt("held_now"), row.getInt("recorded_now"),
						row.getInt("not_held_now")),
				notHeld, row.getString("note"));
	}

}
