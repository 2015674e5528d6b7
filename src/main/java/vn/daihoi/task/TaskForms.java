package vn.daihoi.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * All forms, and what is the same for each: it is read strictly, checked, written, and
 * its draft is gone.
 */
@Component
public class TaskForms {

	/** The one variable that a person sends, transient, JSON. */
	public static final String VARIABLE = "form";

	private final Map<String, TaskForm<?>> forms;

	private final FormDrafts drafts;

	private final AuditTrail audit;

	private final Clock clock;

	private final NumberSeries numbers;

	private final ApplicationEventPublisher events;

	TaskForms(List<TaskForm<?>> forms, FormDrafts drafts, AuditTrail audit, Clock clock, NumberSeries numbers,
			ApplicationEventPublisher events) {
		this.forms = forms.stream().collect(Collectors.toMap(TaskForm::element, Function.identity()));
		this.drafts = drafts;
		this.audit = audit;
		this.clock = clock;
		this.numbers = numbers;
		this.events = events;
	}

	/**
	 * Checks and writes what was sent for a task.
	 * @return what gateways read
	 * @throws Refusal when the content cannot be read, breaks a rule, or leaves a warning
	 * without a reason
	 */
	public Map<String, Object> submit(TaskContext task, String json) {
		return submit(form(task), task, Submission.read(json));
	}

	/**
	 * What the rules say of a form that is still being filled in; unreadable content is
	 * answered as findings too.
	 */
	public List<Finding> check(TaskContext task, String json) {
		try {
			Submission submission = Submission.read(json);
			return check(form(task), task, submission);
		}
		catch (Refusal unreadable) {
			return unreadable.findings();
		}
	}

	/** Whether the committee's office does what is the branch's own task. */
	boolean isActing(TaskContext task) {
		return task.acting() && !form(task).isCommitteeDecision();
	}

	/** The number that the paper of this task would get; null where it has none yet. */
	@Nullable
	String nextNumber(TaskContext task) {
		return Numbered.class.isAssignableFrom(form(task).type()) ? this.numbers.next(task).orElse(null) : null;
	}

	/** What the form shows and proposes to the person who opens it. */
	public Object show(TaskContext task) {
		return form(task).show(task);
	}

	/** Whether a form belongs to the tasks of this element id. */
	public boolean knows(String element) {
		return this.forms.containsKey(element);
	}

	private TaskForm<?> form(TaskContext task) {
		TaskForm<?> form = this.forms.get(task.element());
		if (form == null) {
			throw new IllegalStateException("no form for " + task.key());
		}
		return form;
	}

	private <F> List<Finding> check(TaskForm<F> form, TaskContext task, Submission submission) {
		F content = submission.as(form.type());
		List<Finding> findings = new ArrayList<>(form.check(task, content));
		if (content instanceof Numbered numbered) {
			findings.addAll(this.numbers.check(task, numbered));
		}
		if (!form.recordsWhatHappened()) {
			findings.addAll(unexplained(findings, submission));
		}
		return findings;
	}

	private static List<Finding> unexplained(List<Finding> findings, Submission submission) {
		return findings.stream()
			.filter(Finding::asksReason)
			.filter((finding) -> submission.reason(finding.code()).isBlank())
			.map((finding) -> Finding.error("REASON", "reasons." + finding.code(), "Hãy ghi lý do: " + finding.text(),
					finding.clause()))
			.toList();
	}

	private <F> Map<String, Object> submit(TaskForm<F> form, TaskContext task, Submission submission) {
		Refusal.ifErrors(check(form, task, submission));
		F content = submission.as(form.type());
		if (content instanceof Numbered numbered) {
			this.numbers.use(task, numbered);
		}
		Map<String, Object> outcome = form.submit(task, content);
		String detail = submission.reasonsAsText() + form.detail(task, content);
		this.drafts.remove(task.taskId());
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), task.user(), isActing(task),
				task.name(), task.subject(), detail));
		this.events.publishEvent(new TaskCompleted(task.subject(), task.element(), LocalDate.now(this.clock)));
		return outcome;
	}

}
