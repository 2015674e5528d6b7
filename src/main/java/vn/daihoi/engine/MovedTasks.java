package vn.daihoi.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DueDateMoved;
import vn.daihoi.deadline.DueDatesMoved;

/**
 * The open tasks of many subjects follow their deadlines at once, in the engine's own
 * rows: the revision is raised, so that whoever works on such a task meanwhile is told,
 * and the history says the same. A task that has ended meanwhile is left out.
 */
@Component
class MovedTasks {

	private static final String OPEN = """
			select t.id_ as id, e.business_key_ as subject, t.task_def_key_ as element
			from act_ru_task t
			join act_ru_execution e on e.id_ = t.proc_inst_id_
			where e.business_key_ in (:subjects)
			""";

	private static final String RUNNING = "update act_ru_task set due_date_ = ?, rev_ = rev_ + 1 where id_ = ?";

	private static final String HISTORY = "update act_hi_taskinst set due_date_ = ? where id_ = ?";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	MovedTasks(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	@EventListener
	void follow(DueDatesMoved moved) {
		Map<String, Instant> due = moved.tasks().stream().collect(Collectors.toMap(MovedTasks::key, DueDateMoved::due));
		List<Open> open = open(moved).stream().filter((task) -> due.containsKey(task.key())).toList();
		write(RUNNING, open, due);
		write(HISTORY, open, due);
	}

	private List<Open> open(DueDatesMoved moved) {
		return moved.tasks().isEmpty() ? List.of()
				: this.jdbc.sql(OPEN)
					.param("subjects", moved.tasks().stream().map(DueDateMoved::subject).distinct().toList())
					.query(Open.class)
					.list();
	}

	private void write(String statement, List<Open> tasks, Map<String, Instant> due) {
		this.batches.batchUpdate(statement, tasks, Math.max(tasks.size(), 1), (row, task) -> {
			row.setTimestamp(1, Timestamp.from(due.get(task.key())));
			row.setString(2, task.id());
		});
	}

	private static String key(DueDateMoved moved) {
		return moved.subject() + " " + moved.element();
	}

	/** A task that somebody still has to do. */
	record Open(String id, String subject, String element) {

		String key() {
			return this.subject + " " + this.element;
		}

	}

}
