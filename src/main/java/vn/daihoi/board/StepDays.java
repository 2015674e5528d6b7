package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.deadline.RuleSql;
import vn.daihoi.sight.CongressSql;

/** The limits of a congress by the steps that they limit. */
@Repository
class StepDays {

	private static final String OF_CONGRESS = """
			select d.element, %s as name, d.due_on, d.internal, case when %s then true else false end as open,
				case when %s then true else false end as late, case when d.met_on is null then false else true end as met
			from progress s join deadline d on %s
			where s.congress = :congress
			order by d.due_on, d.rule"""
		.formatted(RuleSql.NAME, CongressSql.OPEN, CongressSql.OVERDUE, CongressSql.OF_DEADLINE);

	private final JdbcClient jdbc;

	StepDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The first due first. */
	List<StepDay> of(String congress, LocalDate today) {
		return this.jdbc.sql(OF_CONGRESS)
			.param("congress", congress)
			.param("today", today)
			.param("tasksAfterOpening", CongressSql.TASKS_AFTER_OPENING)
			.query(StepDay.class)
			.list();
	}

}
