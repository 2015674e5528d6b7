package vn.daihoi.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

import vn.daihoi.task.Drawing;
import vn.daihoi.task.Drawings;
import vn.daihoi.task.OpenStep;

/** The drawings of running processes, read from what runs and never from the history. */
@Component
class RunningDrawings implements Drawings {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final WithoutChecks engine;

	RunningDrawings(RuntimeService runtime, RepositoryService repository, TaskService tasks,
			AuthorizationService authorizations, WithoutChecks engine) {
		this.runtime = runtime;
		this.repository = repository;
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.engine = engine;
	}

	@Override
	public List<Drawing> of(String subject) {
		return this.engine.get(() -> {
			List<ProcessInstance> running = this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(subject)
				.unlimitedList();
			Map<String, Task> open = this.tasks.createTaskQuery()
				.processInstanceBusinessKey(subject)
				.unlimitedList()
				.stream()
				.collect(Collectors.toMap(Task::getExecutionId, Function.identity(), (one, other) -> one));
			return roots(running).flatMap((root) -> from(root, running, open, 0)).toList();
		});
	}

	private static Stream<ProcessInstance> roots(List<ProcessInstance> running) {
		return running.stream()
			.filter((one) -> caller(one) == null && CongressProcesses.KEYS.contains(key(one)))
			.sorted(Comparator.comparing((one) -> CongressProcesses.KEYS.indexOf(key(one))));
	}

	private static String caller(ProcessInstance instance) {
		return ((ExecutionEntity) instance).getSuperExecutionId();
	}

	private static String key(ProcessInstance instance) {
		return instance.getProcessDefinitionId().split(":")[0];
	}

	private Stream<Drawing> from(ProcessInstance instance, List<ProcessInstance> running, Map<String, Task> open,
			int depth) {
		List<ActivityInstance> places = leaves(this.runtime.getActivityInstance(instance.getId())).toList();
		List<OpenStep> steps = places.stream().map((place) -> step(place, running, open)).toList();
		String name = this.repository.getProcessDefinition(instance.getProcessDefinitionId()).getName();
		return Stream.concat(Stream.of(new Drawing(instance.getId(), name, depth, steps)),
				places.stream()
					.flatMap((place) -> calledAt(place, running))
					.flatMap((called) -> from(called, running, open, depth + 1)));
	}

	private static Stream<ActivityInstance> leaves(ActivityInstance place) {
		ActivityInstance[] inside = place.getChildActivityInstances();
		boolean process = place.getParentActivityInstanceId() == null;
		return (inside.length > 0 || process) ? Arrays.stream(inside).flatMap(RunningDrawings::leaves)
				: Stream.of(place);
	}

	private static Stream<ProcessInstance> calledAt(ActivityInstance place, List<ProcessInstance> running) {
		List<String> executions = List.of(place.getExecutionIds());
		return running.stream().filter((one) -> caller(one) != null && executions.contains(caller(one)));
	}

	private OpenStep step(ActivityInstance place, List<ProcessInstance> running, Map<String, Task> open) {
		String inner = calledAt(place, running).findFirst().map(ProcessInstance::getId).orElse(null);
		Task task = Arrays.stream(place.getExecutionIds())
			.map(open::get)
			.filter((one) -> one != null && one.getTaskDefinitionKey().equals(place.getActivityId()))
			.findFirst()
			.orElse(null);
		return (task == null)
				? new OpenStep(place.getActivityId(), place.getActivityName(), inner, null, null, List.of())
				: new OpenStep(place.getActivityId(), task.getName(), inner, task.getId(), task.getAssignee(),
						groups(task));
	}

	private List<String> groups(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
			.map(IdentityLink::getGroupId)
			.sorted()
			.toList();
	}

	@Override
	public String file(String id) {
		return this.engine.get(() -> {
			String definition = this.runtime.createProcessInstanceQuery()
				.processInstanceId(id)
				.singleResult()
				.getProcessDefinitionId();
			try (InputStream file = this.repository.getProcessModel(definition)) {
				return new String(file.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@Override
	public boolean areOpenInCockpit(String user, List<String> groups) {
		return this.authorizations.isUserAuthorized(user, groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit");
	}

}
