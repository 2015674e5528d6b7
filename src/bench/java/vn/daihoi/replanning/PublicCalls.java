package vn.daihoi.replanning;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.audit.AuditTrail;

/**
 * The same rows by what everybody may call, one congress at a time, each in a transaction
 * of its own; which tasks and timers they are is known beforehand.
 */
class PublicCalls {

	private static final String DEADLINE = """
			update deadline set earlier_due = case when earlier_due = :dueOn then null else coalesce(earlier_due, due_on) end,
				due_on = :dueOn, computed_from = :computedFrom, confirmed = :confirmed, explanation = :explanation,
				clause = :clause, occurrence = occurrence + 1
			where plan_code = :plan and organization_code = :organization and rule = :rule""";

	private final JdbcClient jdbc;

	private final TaskService tasks;

	private final ManagementService management;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	PublicCalls(JdbcClient jdbc, TaskService tasks, ManagementService management, AuditTrail audit,
			TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.management = management;
		this.audit = audit;
		this.transaction = transaction;
	}

	void write(List<ChangedRows> congresses) {
		congresses.forEach((congress) -> this.transaction.executeWithoutResult((status) -> write(congress)));
	}

	private void write(ChangedRows congress) {
		congress.deadlines().forEach(this::write);
		congress.tasks().forEach((task) -> this.tasks.setDueDate(task.id(), task.due()));
		congress.timers().forEach((timer) -> this.management.setJobDuedate(timer.id(), timer.due()));
		congress.entries().forEach(this.audit::add);
	}

	private void write(ChangedRows.Deadline deadline) {
		this.jdbc.sql(DEADLINE)
			.param("dueOn", deadline.dueOn())
			.param("computedFrom", deadline.computedFrom())
			.param("confirmed", deadline.confirmed())
			.param("explanation", deadline.explanation())
			.param("clause", deadline.clause())
			.param("plan", RunningCongresses.PLAN)
			.param("organization", deadline.organization())
			.param("rule", deadline.rule())
			.update();
	}

}
