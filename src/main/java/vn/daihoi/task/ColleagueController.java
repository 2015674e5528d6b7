package vn.daihoi.task;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.input.StrictJson;
import vn.daihoi.regulation.Refusal;

/** Hands a task to a colleague of the same group, who is told. */
@RestController
@RequestMapping("/api/tasks/{id}/colleagues")
class ColleagueController {

	private final VisibleTasks tasks;

	private final Colleagues colleagues;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final StrictJson json;

	private final Clock clock;

	ColleagueController(VisibleTasks tasks, Colleagues colleagues, AuditTrail audit, ApplicationEventPublisher events,
			StrictJson json, Clock clock) {
		this.tasks = tasks;
		this.colleagues = colleagues;
		this.audit = audit;
		this.events = events;
		this.json = json;
		this.clock = clock;
	}

	/** To whom. */
	record Next(String to) {
	}

	@GetMapping
	@Transactional(readOnly = true)
	List<Colleague> list(@PathVariable String id) {
		TaskContext task = this.tasks.visible(id);
		return task.isHeldByUser() ? this.colleagues.of(task) : List.of();
	}

	/** Hands it over; 409 for who does not hold it, or is not of the same group. */
	@PostMapping
	@Transactional
	void give(@PathVariable String id, @RequestBody byte[] body) {
		TaskContext task = this.tasks.held(id);
		Colleague next = colleague(task, this.json.read(body, Next.class).to());
		this.colleagues.give(task, next);
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), task.user(), task.acting(),
				"Chuyển việc", task.subject(), "Việc “%s”, cho %s".formatted(task.name(), next.name())));
		this.events.publishEvent(new TaskHandedOver(task, this.colleagues.name(task.user()), next));
	}

	private Colleague colleague(TaskContext task, String wanted) {
		return this.colleagues.of(task)
			.stream()
			.filter((one) -> one.id().equals(wanted))
			.findFirst()
			.orElseThrow(() -> Refusal.because("COLLEAGUE", "to",
					"Chỉ chuyển việc cho đồng chí khác trong cùng đơn vị, cùng chức trách; hãy chọn trong danh sách, hoặc trả việc"));
	}

}
