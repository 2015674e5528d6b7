package vn.daihoi.engine;

import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.deadline.DueDateMoved;
import vn.daihoi.task.FinishedTask;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForms;
import vn.daihoi.task.Tasks;

/**
 * The engine's user tasks. A person sees a task by the engine's own authorisations; what
 * belongs to it is read without them.
 */
@Component
class EngineTasks implements Tasks {

	private final ProcessEngine engine;

	private final WithoutChecks checks;

	private final FinishedTasks finished;

	EngineTasks(ProcessEngine engine, WithoutChecks checks, FinishedTasks finished) {
		this.engine = engine;
		this.checks = checks;
		this.finished = finished;
	}

	@Override
	public Optional<TaskContext> visible(String taskId) {
		Task task = this.engine.getTaskService().createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
		return Optional.ofNullable(task)
			.flatMap((seen) -> this.checks.get(() -> contexts(List.of(seen)).stream().findFirst()));
	}

	@Override
	public Optional<FinishedTask> finished(String taskId) {
		Authentication person = person();
		return this.checks.get(() -> this.finished.find(taskId, person));
	}

	@Override
	public List<TaskContext> visible(Collection<String> taskIds) {
		if (taskIds.isEmpty()) {
			return List.of();
		}
		List<Task> seen = this.engine.getTaskService()
			.createTaskQuery()
			.taskIdIn(taskIds.toArray(String[]::new))
			.list();
		return this.checks.get(() -> contexts(seen));
	}

	@Override
	public List<TaskContext> visible(Collection<String> subjects, Collection<String> elements) {
		List<Task> seen = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKeyIn(subjects.toArray(String[]::new))
			.taskDefinitionKeyIn(elements.toArray(String[]::new))
			.unlimitedList();
		return this.checks.get(() -> contexts(seen));
	}

	@Override
	public List<TaskContext> visibleOf(String element) {
		List<Task> seen = this.engine.getTaskService().createTaskQuery().taskDefinitionKey(element).unlimitedList();
		return this.checks.get(() -> contexts(seen));
	}

	@Override
	public List<TaskContext> sameKind(TaskContext task) {
		String[] key = task.key().split("\\.");
		return this.checks.get(() -> contexts(this.engine.getTaskService()
			.createTaskQuery()
			.processDefinitionKey(key[0])
			.taskDefinitionKey(key[1])
			.tenantIdIn(task.unit())
			.orderByDueDate()
			.asc()
			.unlimitedList()));
	}

	@Override
	public void complete(String taskId, String form) {
		this.checks.run(() -> {
			this.engine.getTaskService().claim(taskId, person().getUserId());
			this.engine.getTaskService()
				.complete(taskId, Variables.createVariables()
					.putValueTyped(TaskForms.VARIABLE, SpinValues.jsonValue(form, true).create()));
		});
	}

	@EventListener
	void follow(DueDateMoved moved) {
		this.checks.run(() -> this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(moved.subject())
			.taskDefinitionKey(moved.element())
			.list()
			.forEach((task) -> this.engine.getTaskService().setDueDate(task.getId(), Date.from(moved.due()))));
	}

	/** A task whose process has ended since it was read is not there any more. */
	private List<TaskContext> contexts(List<Task> tasks) {
		Map<String, String> subjects = subjects(tasks);
		Authentication person = person();
		return tasks.stream()
			.filter((task) -> subjects.containsKey(task.getProcessInstanceId()))
			.map((task) -> TaskContexts.of(task, subjects.get(task.getProcessInstanceId()), person))
			.toList();
	}

	private Map<String, String> subjects(List<Task> tasks) {
		Set<String> instances = tasks.stream()
			.map(Task::getProcessInstanceId)
			.collect(Collectors.toCollection(HashSet::new));
		return instances.isEmpty() ? Map.of()
				: this.engine.getRuntimeService()
					.createProcessInstanceQuery()
					.processInstanceIds(instances)
					.unlimitedList()
					.stream()
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	private Authentication person() {
		return this.engine.getIdentityService().getCurrentAuthentication();
	}

}
