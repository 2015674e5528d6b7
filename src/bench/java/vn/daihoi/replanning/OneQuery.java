package vn.daihoi.replanning;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The floor of a preview: one query of a plan's congresses, all rows and columns read.
 */
record OneQuery(JdbcTemplate jdbc, String sql) {

	private static final String KEPT = """
			d.plan_code, d.organization_code, c.unit_code, d.rule, d.element, d.due_on, d.computed_from, d.internal
			""";

	private static final String CONGRESSES = """
			from deadline d
			join congress c on c.plan_code = d.plan_code and c.organization_code = d.organization_code
			""";

	private static final String OPEN = """
			where d.plan_code = ? and d.met_on is null""";

	static OneQuery ofDeadlines(JdbcTemplate jdbc) {
		return new OneQuery(jdbc, "select " + KEPT + CONGRESSES + OPEN);
	}

	/** Each deadline with the task that it limits, and the timers beside that. */
	static OneQuery ofDeadlinesTasksAndTimers(JdbcTemplate jdbc) {
		return new OneQuery(jdbc, "select " + KEPT + ", t.id_, t.due_date_, j.id_, j.duedate_ " + CONGRESSES + """
				join act_ru_execution e on e.business_key_ = c.id
				join act_ru_task t on t.proc_inst_id_ = e.id_ and t.task_def_key_ = d.element
				left join act_ru_job j on j.process_instance_id_ = e.id_
				""" + OPEN);
	}

	void read() {
		int[] values = new int[1];
		this.jdbc.query(this.sql, (RowCallbackHandler) (row) -> values[0] += read(row), RunningCongresses.PLAN);
		assertThat(values[0]).isNotZero();
	}

	private static int read(ResultSet row) throws SQLException {
		int columns = row.getMetaData().getColumnCount();
		int values = 0;
		for (int column = 1; column <= columns; column++) {
			values += (row.getObject(column) != null) ? 1 : 0;
		}
		return values;
	}

}
