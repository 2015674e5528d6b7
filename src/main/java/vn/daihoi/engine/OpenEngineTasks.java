package vn.daihoi.engine;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

import vn.daihoi.file.OpenTasks;

/** The engine's open tasks, for whoever asks without being signed in. */
@Component
class OpenEngineTasks implements OpenTasks {

	private final TaskService tasks;

	OpenEngineTasks(TaskService tasks) {
		this.tasks = tasks;
	}

	@Override
	public Set<String> among(Set<String> taskIds) {
		return taskIds.isEmpty() ? Set.of()
				: this.tasks.createTaskQuery()
					.taskIdIn(taskIds.toArray(String[]::new))
					.unlimitedList()
					.stream()
					.map(Task::getId)
					.collect(Collectors.toSet());
	}

}
