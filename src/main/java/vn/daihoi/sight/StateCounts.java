package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the congresses of each committee stand, counted by one statement. */
@Repository
public class StateCounts {

	private static final String COUNT = """
			select g.unit, (select u.name from organization u where u.code = g.unit) as unit_name, g.rung,
				g.congresses, g.late
			from (select s.unit_code as unit, s.rung, count(*) as congresses, count(case when %s then 1 end) as late
				from progress s %s group by s.unit_code, s.rung) g
			order by g.unit, g.rung""";

	private final JdbcClient jdbc;

	public StateCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By committee; a state in which none of its congresses stands is left out. */
	public List<StateCount> of(Sight sight, CongressFilter filter, LocalDate today) {
		return this.jdbc.sql(COUNT.formatted(CongressSql.LATE, CongressSql.where(filter)))
			.params(CongressSql.parameters(sight, filter, today))
			.query((row, number) -> new StateCount(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4),
					row.getInt(5)))
			.list();
	}

}
