package vn.daihoi.task;

import java.util.List;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a list of tasks says of each beside its name: whose it is, under which plan. */
@RestController
class TaskCardController {

	private final Tasks tasks;

	private final SubjectNames names;

	TaskCardController(Tasks tasks, SubjectNames names) {
		this.tasks = tasks;
		this.names = names;
	}

	/** One card. */
	record TaskCard(String id, String organization, String plan) {
	}

	/** The cards of those tasks that the person sees; the others are left out. */
	@GetMapping("/api/tasks/cards")
	@Transactional(readOnly = true)
	List<TaskCard> cards(@RequestParam("id") List<String> ids) {
		return this.tasks.visible(ids).stream().map(this::card).toList();
	}

	private TaskCard card(TaskContext task) {
		return new TaskCard(task.taskId(), this.names.organization(task.subject()), this.names.plan(task.subject()));
	}

}
