package vn.daihoi.task;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what is typed into the form of a task, while it is typed. */
@RestController
class TaskDraftController {

	private static final String WHATEVER_IS_THERE = "2147483647";

	private final VisibleTasks tasks;

	private final KeepDraft drafts;

	TaskDraftController(VisibleTasks tasks, KeepDraft drafts) {
		this.tasks = tasks;
		this.drafts = drafts;
	}

	record Kept(int revision) {
	}

	/**
	 * Keeps a draft.
	 * @param page the tab in which it is typed
	 * @param seen the revision that this tab saw last; without it the draft takes the
	 * place of whatever is there
	 */
	@PutMapping("/api/tasks/{id}/draft")
	Kept keep(@PathVariable String id, @RequestBody String content, @RequestParam(defaultValue = "") String page,
			@RequestParam(defaultValue = WHATEVER_IS_THERE) int seen) {
		return new Kept(this.drafts.keep(this.tasks.held(id), Submission.json(content), page, seen));
	}

}
