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

	Optional<FormDraft> find(String taskId) {
		return this.jdbc.sql("""
				select content, page, revision, saved_by as savedBy, saved_at as savedAt from form_draft
				where task_id = ?""").param(taskId).query(FormDraft.class).optional();
	}

	/** Puts a draft in the place of the one before; gives its revision. */
	int save(TaskContext task, String page, String content) {
		int revision = find(task.taskId()).map(FormDraft::revision).orElse(0) + 1;
		remove(task.taskId());
		this.jdbc.sql("""
				insert into form_draft (task_id, content, page, revision, saved_by, saved_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(task.taskId(), content, page, revision, task.user(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return revision;
	}

	void remove(String taskId) {
		this.jdbc.sql("delete from form_draft where task_id = ?").param(taskId).update();
	}

}
