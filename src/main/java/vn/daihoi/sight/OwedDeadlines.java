package vn.daihoi.sight;

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
			select s.congress, d.rule, (select min(r.name) from deadline_rule r where r.id = d.rule) as name, d.due_on,
				d.confirmed, d.internal, case when %s then true else false end as open,
				case when %s then true else false end as stands_still, d.met_on, d.earlier_due,
				(select 'số ' || x.number || ': ' || x.reason from deadline_change x where x.id = d.change_id) as change_reason,
				d.explanation
			from progress s
			join deadline d on %s
			where s.congress in (:congresses)
			order by d.due_on, d.internal, d.rule"""
		.formatted(CongressSql.OPEN, CongressSql.STANDS_STILL, CongressSql.OF_DEADLINE);

	private final JdbcClient jdbc;

	OwedDeadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By the key of the congress, each with the first due first. */
	Map<String, List<OwedDeadline>> of(List<String> congresses, LocalDate today) {
		return congresses.isEmpty() ? Map.of()
				: this.jdbc.sql(OF_CONGRESSES)
					.param("congresses", congresses)
					.param("today", today)
					.param("tasksAfterOpening", CongressSql.TASKS_AFTER_OPENING)
					.query(OwedDeadline.class)
					.list()
					.stream()
					.collect(Collectors.groupingBy(OwedDeadline::congress));
	}

}
