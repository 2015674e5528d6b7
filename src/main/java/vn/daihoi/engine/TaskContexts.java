package vn.daihoi.engine;

import java.util.Date;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

import vn.daihoi.task.TaskContext;

/** Makes {@link TaskContext}s of the engine's tasks. */
final class TaskContexts {

	private TaskContexts() {
	}

	static TaskContext of(TaskEntity task, DelegateExecution execution, Authentication person) {
		return of(task, execution.getProcessBusinessKey(), person);
	}

	static TaskContext of(Task task, String subject, Authentication person) {
		return new TaskContext(task.getId(), key(task), task.getName(), subject, task.getTenantId(), task.getAssignee(),
				Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null), person.getUserId(),
				groups(person));
	}

	private static String key(Task task) {
		return task.getProcessDefinitionId().split(":")[0] + "." + task.getTaskDefinitionKey();
	}

	private static Set<String> groups(Authentication person) {
		return (person.getGroupIds() == null) ? Set.of() : Set.copyOf(person.getGroupIds());
	}

}
