package vn.daihoi.question;

import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.file.FileReaders;
import vn.daihoi.input.StrictJson;
import vn.daihoi.notification.Notices;
import vn.daihoi.notification.Told;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.VisibleTasks;

/**
 * Questions and answers on a task: by whoever sees the task, by whoever was told of it,
 * and to read for those above.
 */
@RestController
class QuestionController {

	private final Conversations conversations;

	private final VisibleTasks tasks;

	private final Notices notices;

	private final FileReaders readers;

	private final StrictJson json;

	QuestionController(Conversations conversations, VisibleTasks tasks, Notices notices, FileReaders readers,
			StrictJson json) {
		this.conversations = conversations;
		this.tasks = tasks;
		this.notices = notices;
		this.readers = readers;
		this.json = json;
	}

	/** What is sent. */
	record Words(String text) {
	}

	@GetMapping("/api/tasks/{id}/questions")
	@Transactional(readOnly = true)
	Conversation onTask(@PathVariable String id) {
		return this.conversations.onTask(work(this.tasks.visible(id)));
	}

	@PostMapping("/api/tasks/{id}/questions")
	@Transactional
	Conversation ask(@PathVariable String id, @RequestBody byte[] body) {
		TaskContext task = this.tasks.visible(id);
		this.conversations.ask(work(task), task.user(), this.json.read(body, Words.class).text());
		return this.conversations.onTask(work(task));
	}

	@GetMapping("/api/notices/{id}/questions")
	@Transactional(readOnly = true)
	Conversation told(@PathVariable long id, Authentication person) {
		Told told = own(id, person);
		return this.conversations.toldTo(told.recipient(), work(told));
	}

	@PostMapping("/api/notices/{id}/questions")
	@Transactional
	Conversation answer(@PathVariable long id, Authentication person, @RequestBody byte[] body) {
		Told told = own(id, person);
		this.conversations.answer(told.recipient(), work(told), person.getName(),
				this.json.read(body, Words.class).text());
		return this.conversations.toldTo(told.recipient(), work(told));
	}

	/** All that was asked about an organisation's work; for itself and those above it. */
	@GetMapping("/api/congresses/{organization}/{plan}/questions")
	@Transactional(readOnly = true)
	Conversation above(@PathVariable String organization, @PathVariable String plan) {
		if (!this.readers.mayRead(plan + "/" + organization)) {
			throw unknown();
		}
		return this.conversations.ofOrganization(plan, organization);
	}

	private Told own(long id, Authentication person) {
		return this.notices.own(person, id).filter(Told::isConversation).orElseThrow(QuestionController::unknown);
	}

	private static Refusal unknown() {
		return Refusal.notFound(Finding.error("QUESTION", "", "Không có câu hỏi này, hoặc không gửi đến đồng chí", ""));
	}

	private static Work work(TaskContext task) {
		return new Work(task.plan(), task.organization(), task.element());
	}

	private static Work work(Told told) {
		return new Work(told.plan(), told.organization(), told.element());
	}

}
