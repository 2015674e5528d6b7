package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the congresses of each committee stand, counted by one statement. */
@Repository
public class StateCounts {

	private static final String COUNT = """
			select s.unit_code as unit, u.name as unit_name, s.rung, count(*) as congresses,
				count(case when %s then 1 end) as late
			from progress s join organization u on u.code = s.unit_code %s
			group by s.unit_code, u.name, s.rung
			order by s.unit_code, s.rung""";

	private final JdbcClient jdbc;

	public StateCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By committee; a state in which none of its congresses stands is left out. */
	public List<StateCount> of(Sight sight, CongressFilter filter, LocalDate today) {
		return this.jdbc.sql(COUNT.formatted(CongressSql.LATE, CongressSql.where(filter)))
			.params(CongressSql.parameters(sight, filter, today))
			.query(StateCount.class)
			.list();
	}

}
