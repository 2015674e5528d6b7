package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the congresses of each committee stand, counted by one statement. */
@Repository
public class StateCounts {

	private static final String COUNT = """
			select s.unit, u.name as unit_name, s.rung, count(*) as congresses, sum(s.late) as late
			from (select c.unit_code as unit, %s as rung, case when %s then 1 else 0 end as late from congress c %s) s
			join organization u on u.code = s.unit
			group by s.unit, u.name, s.rung
			order by s.unit, s.rung""";

	private final JdbcClient jdbc;

	public StateCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By committee; a state in which none of its congresses stands is left out. */
	public List<StateCount> of(Sight sight, CongressFilter filter, LocalDate today) {
		return this.jdbc.sql(COUNT.formatted(CongressSql.RUNG, CongressSql.LATE, CongressSql.where(filter)))
			.params(CongressSql.parameters(sight, filter, today))
			.query(StateCount.class)
			.list();
	}

}
