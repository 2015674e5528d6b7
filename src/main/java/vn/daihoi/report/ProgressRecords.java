package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what is reported of a day on which congresses were to open, for all committees
 * of all plans at once.
 */
@Repository
class ProgressRecords {

	/**
	 * Congresses whose day is over and not reported: accepted for it, put off without
	 * another day, or hindered on it.
	 */
	private static final String UNREPORTED = """
			from (
				select c.id as congress, c.plan_code, c.unit_code, p.issuer, c.postponed_reason,
					c.opening_date as opening_day
				from congress c join plan p on p.code = c.plan_code
				where c.ended_reason is null and c.opening_date < :today
				and exists (select 1 from milestone m where m.congress = c.id
					and (m.name = 'DATE_ACCEPTED' or m.name = 'POSTPONED' and not exists (
						select 1 from milestone o where o.congress = c.id and o.name = 'DATE_PROPOSED')))
				union
				select c.id, c.plan_code, c.unit_code, p.issuer, c.postponed_reason, h.planned_on
				from hindrance h join congress c on c.id = h.congress join plan p on p.code = c.plan_code
				where c.ended_reason is null and h.planned_on < :today
			) d
			where not exists (select 1 from progress_report r where r.plan_code = d.plan_code
				and r.unit_code = d.unit_code and r.opening_day = d.opening_day)
			""";

	private static final String LINES = """
			insert into progress_line (congress, opening_day, held, result_recorded, not_held_reason)
			select d.congress, d.opening_day,
				exists (select 1 from milestone m where m.congress = d.congress and m.name = 'HELD'
					and m.reached_on <= d.opening_day),
				exists (select 1 from milestone m where m.congress = d.congress and m.name = 'RESULT_RECORDED'
					and m.reached_on <= d.opening_day),
				coalesce((select max(h.reason) from hindrance h where h.congress = d.congress
						and h.planned_on = d.opening_day),
					case when exists (select 1 from milestone m where m.congress = d.congress and m.name = 'POSTPONED')
						then d.postponed_reason end)
			""" + UNREPORTED;

	private static final String REPORTS = """
			insert into progress_report (plan_code, unit_code, opening_day, reported_on)
			select distinct d.plan_code, d.unit_code, d.opening_day, cast(:today as date)
			""" + UNREPORTED;

	private final JdbcClient jdbc;

	ProgressRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The days before {@code today} that are not reported yet. */
	List<ReportedDay> unreported(LocalDate today) {
		return this.jdbc
			.sql("select distinct d.plan_code as plan, d.issuer, d.opening_day as openingDay " + UNREPORTED
					+ "order by d.opening_day, d.plan_code")
			.param("today", today)
			.query(ReportedDay.class)
			.list();
	}

	/** Keeps them as they stand. */
	void write(LocalDate today) {
		this.jdbc.sql(LINES).param("today", today).update();
		this.jdbc.sql(REPORTS).param("today", today).update();
	}

	/**
	 * The committee's own note.
	 * @param seen the note that the person saw
	 * @return false when there is no such report, or another note by now
	 */
	boolean note(String plan, String unit, LocalDate day, String seen, String note) {
		return this.jdbc.sql("""
				update progress_report set note = :note where plan_code = :plan and unit_code = :unit
				and opening_day = :day and coalesce(note, '') = :seen""")
			.param("plan", plan)
			.param("unit", unit)
			.param("day", day)
			.param("seen", seen)
			.param("note", note)
			.update() == 1;
	}

}
