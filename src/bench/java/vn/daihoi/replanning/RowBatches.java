package vn.daihoi.replanning;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.replanning.ChangedRows.Due;

/** The floor: prepared JDBC batches that write given rows, and nothing else. */
class RowBatches {

	private static final String DEADLINE = """
			update deadline set earlier_due = case when earlier_due = ? then null else coalesce(earlier_due, due_on) end,
				due_on = ?, computed_from = ?, confirmed = ?, explanation = ?, clause = ?, occurrence = occurrence + 1
			where plan_code = ? and organization_code = ? and rule = ?""";

	private static final String TASK = "update act_ru_task set due_date_ = ?, rev_ = rev_ + 1 where id_ = ?";

	private static final String HISTORY = "update act_hi_taskinst set due_date_ = ? where id_ = ?";

	private static final String TIMER = "update act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where id_ = ?";

	private static final String ENTRY = """
			insert into audit_entry (happened_at, user_id, acting, action, subject, detail) values (?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	RowBatches(JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** Writes all parts, each in a transaction. */
	void write(List<ChangedRows> parts) {
		parts.forEach((part) -> this.transaction.executeWithoutResult((status) -> write(part)));
	}

	private void write(ChangedRows part) {
		this.jdbc.batchUpdate(DEADLINE, part.deadlines(), part.deadlines().size(), (row, one) -> {
			row.setObject(1, one.dueOn());
			row.setObject(2, one.dueOn());
			row.setObject(3, one.computedFrom());
			row.setBoolean(4, one.confirmed());
			row.setString(5, one.explanation());
			row.setString(6, one.clause());
			row.setString(7, RunningCongresses.PLAN);
			row.setString(8, one.organization());
			row.setString(9, one.rule());
		});
		write(TASK, part.tasks());
		write(HISTORY, part.tasks());
		write(TIMER, part.timers());
		this.jdbc.batchUpdate(ENTRY, part.entries(), part.entries().size(), (row, one) -> {
			row.setObject(1, one.happenedAt());
			row.setString(2, one.userId());
			row.setBoolean(3, one.acting());
			row.setString(4, one.action());
			row.setString(5, one.subject());
			row.setString(6, one.detail());
		});
	}

	private void write(String statement, List<Due> rows) {
		this.jdbc.batchUpdate(statement, rows, rows.size(), (row, one) -> {
			row.setTimestamp(1, one.due());
			row.setString(2, one.id());
		});
	}

}
