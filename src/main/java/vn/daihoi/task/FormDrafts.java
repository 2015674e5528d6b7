package vn.daihoi.task;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was typed into a form and not yet sent, one draft a task. */
@Repository
class FormDrafts {

	private final JdbcClient jdbc;

	private final Clock clock;

	FormDrafts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<String> find(String taskId) {
		return this.jdbc.sql("select content from form_draft where task_id = ?")
			.param(taskId)
			.query(String.class)
			.optional();
	}

	void save(TaskContext task, String content) {
		remove(task.taskId());
		this.jdbc.sql("insert into form_draft (task_id, content, saved_by, saved_at) values (?, ?, ?, ?)")
			.params(task.taskId(), content, task.user(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	void remove(String taskId) {
		this.jdbc.sql("delete from form_draft where task_id = ?").param(taskId).update();
	}

}
