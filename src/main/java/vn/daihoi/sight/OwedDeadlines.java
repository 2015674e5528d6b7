package vn.daihoi.sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deadlines of congresses, and which of them are open. */
@Repository
class OwedDeadlines {

	private static final String OF_CONGRESSES = """
			select s.congress, d.rule, r.name, d.due_on,
				d.confirmed, d.internal, case when %s then true else false end as open,
				case when %s then true else false end as stands_still, d.met_on, d.earlier_due,
				(select 'số ' || x.number || ': ' || x.reason from deadline_change x where x.id = d.change_id) as change_reason,
				d.explanation
			from progress s
			join deadline d on %s
			left join (select id, min(name) as name from deadline_rule group by id) r on r.id = d.rule
			where s.congress in (:congresses) %%s
			order by d.due_on, d.internal, d.rule"""
		.formatted(CongressSql.OPEN, CongressSql.STANDS_STILL, CongressSql.OF_DEADLINE);

	private final JdbcClient jdbc;

	OwedDeadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By the key of the congress, each with the first due first. */
	Map<String, List<OwedDeadline>> of(List<String> congresses, LocalDate today) {
		return asked("", congresses, today);
	}

	/** The same of those that nobody has met; the others are the most. */
	Map<String, List<OwedDeadline>> notMet(List<String> congresses, LocalDate today) {
		return asked("and d.met_on is null", congresses, today);
	}

	private Map<String, List<OwedDeadline>> asked(String which, List<String> congresses, LocalDate today) {
		return congresses.isEmpty() ? Map.of()
				: this.jdbc.sql(OF_CONGRESSES.formatted(which))
					.param("congresses", congresses)
					.param("today", today)
					.param("tasksAfterOpening", CongressSql.TASKS_AFTER_OPENING)
					.query((row, number) -> deadline(row))
					.list()
					.stream()
					.collect(Collectors.groupingBy(OwedDeadline::congress));
	}

	/** By its place: there are many, and looking for each by its name takes longer. */
	private static OwedDeadline deadline(ResultSet row) throws SQLException {
		return new OwedDeadline(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class),
				row.getBoolean(5), row.getBoolean(6), row.getBoolean(7), row.getBoolean(8),
				row.getObject(9, LocalDate.class), row.getObject(10, LocalDate.class), row.getString(11),
				row.getString(12));
	}

}
