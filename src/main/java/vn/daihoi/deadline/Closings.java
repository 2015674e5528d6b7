package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the branches of a plan have closed their congresses, or will have. */
@Repository
class Closings {

	private static final String LAST = """
			select max(case when h.reached_on is not null then h.reached_on
				when c.opening_date is not null then c.opening_date
				when a.congress is null then coalesce(%s, %s, cast(:windowEnd as date)) end)
			from congress c
			left join milestone h on h.congress = c.id and h.name = 'HELD'
			left join absence a on a.congress = c.id
			where c.plan_code = :plan
			and not exists (select 1 from milestone p where p.congress = c.id and p.name = 'POSTPONED')
			""".formatted(windowEnd("c.organization_code"), windowEnd("c.unit_code"));

	private final JdbcClient jdbc;

	Closings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The end of the window that was moved for an organisation alone. */
	private static String windowEnd(String organization) {
		return "(select w.last_day from moved_milestone w where w.plan_code = c.plan_code and w.milestone = 'window'"
				+ " and w.organization_code = " + organization + ")";
	}

	/**
	 * The closing of the last branch: as held, else as it is to open, else the end of the
	 * window. One that is put off, or that has given a reason and no day, is not waited
	 * for.
	 * @return empty when there is nobody to wait for
	 */
	Optional<LocalDate> last(String plan, LocalDate windowEnd) {
		return find(this.jdbc.sql(LAST), plan, windowEnd);
	}

	/** The same for the branches of a committee. */
	Optional<LocalDate> last(String plan, String unit, LocalDate windowEnd) {
		return find(this.jdbc.sql(LAST + " and c.unit_code = :unit").param("unit", unit), plan, windowEnd);
	}

	private static Optional<LocalDate> find(JdbcClient.StatementSpec query, String plan, LocalDate windowEnd) {
		return query.param("plan", plan).param("windowEnd", windowEnd).query(LocalDate.class).optional();
	}

}
