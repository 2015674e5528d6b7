package vn.daihoi.task;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.document.Papers;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;

/** What the page of a task asks: its form, the check beside the fields. */
@RestController
@RequestMapping("/api/tasks/{id}")
class TaskController {

	private final VisibleTasks tasks;

	private final TaskForms forms;

	private final FormDrafts drafts;

	private final StoredFiles files;

	private final DueExplanations deadlines;

	private final TaskBackground background;

	private final Papers papers;

	TaskController(VisibleTasks tasks, TaskForms forms, FormDrafts drafts, StoredFiles files, DueExplanations deadlines,
			TaskBackground background, Papers papers) {
		this.tasks = tasks;
		this.forms = forms;
		this.drafts = drafts;
		this.files = files;
		this.deadlines = deadlines;
		this.background = background;
		this.papers = papers;
	}

	record Shown(String id, String name, String subject, Instant due, List<String> deadlines, boolean held,
			boolean acting, Object background, Object shown, @JsonRawValue String draft, int revision,
			List<Attachment> files, List<Papers.Offer> papers, String nextNumber) {
	}

	record Findings(List<Finding> findings) {
	}

	@GetMapping("/form")
	@Transactional
	Shown form(@PathVariable String id) {
		TaskContext task = this.tasks.visible(id);
		FormDraft draft = this.drafts.find(id).orElse(FormDraft.NONE);
		return new Shown(id, task.name(), task.subject(), task.due(), this.deadlines.of(task.subject(), task.element()),
				task.isHeldByUser(), this.forms.isActing(task), this.background.open(task), this.forms.show(task),
				draft.content(), draft.revision(), this.files.ofTask(id).stream().map(Attachment::of).toList(),
				this.papers.offered(task.element(), task.subject()), this.forms.nextNumber(task));
	}

	@PostMapping("/check")
	@Transactional(readOnly = true)
	Findings check(@PathVariable String id, @RequestBody String form) {
		return new Findings(this.forms.check(this.tasks.visible(id), form));
	}

}
