package vn.daihoi.sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.deadline.RuleNames;

/** The deadlines of a congress, and which of them are open. */
@Repository
class OwedDeadlines {

	private static final String OF_CONGRESS = """
			select d.rule, d.due_on, d.confirmed, d.internal, %s, %s, d.met_on, d.earlier_due,
				(select 'số ' || x.number || ': ' || x.reason from deadline_change x where x.id = d.change_id),
				d.explanation
			from progress s
			join deadline d on %s
			where s.congress = :congress
			order by d.due_on, d.internal, d.rule""".formatted(CongressSql.OPEN, CongressSql.STANDS_STILL,
			CongressSql.OF_DEADLINE);

	private final JdbcClient jdbc;

	private final RuleNames names;

	OwedDeadlines(JdbcClient jdbc, RuleNames names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	/** Those of a congress by its key, the first due first. */
	List<OwedDeadline> of(String congress, LocalDate today) {
		return this.jdbc.sql(OF_CONGRESS)
			.param("congress", congress)
			.param("today", today)
			.param("tasksAfterOpening", CongressSql.TASKS_AFTER_OPENING)
			.query(this::deadline)
			.list();
	}

	private OwedDeadline deadline(ResultSet row, int number) throws SQLException {
		return new OwedDeadline(row.getString(1), this.names.of(row.getString(1)), row.getObject(2, LocalDate.class),
				row.getBoolean(3), row.getBoolean(4), row.getBoolean(5), row.getBoolean(6),
				row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class), row.getString(9),
				row.getString(10));
	}

}
