package vn.daihoi.amendment;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.plan.Amendment;
import vn.daihoi.plan.AmendmentDraft;
import vn.daihoi.plan.Amendments;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Statement;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The organisation board drafts what changes in the plan and why; for a basis that does
 * not hold any more its successor is proposed.
 */
@Component
class AmendPlanForm implements TaskForm<AmendPlan> {

	private final Plans plans;

	private final Amendments amendments;

	private final Successors successors;

	private final Meetings meetings;

	private final DaihoiClock clock;

	AmendPlanForm(Plans plans, Amendments amendments, Successors successors, Meetings meetings, DaihoiClock clock) {
		this.plans = plans;
		this.amendments = amendments;
		this.successors = successors;
		this.meetings = meetings;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_draftAmendment";
	}

	@Override
	public Class<AmendPlan> type() {
		return AmendPlan.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param returned what the meeting asked to change in the draft; null at first
	 */
	record Shown(String title, String reason, List<Successors.Basis> bases, List<Statement> sentences,
			String returned) {
	}

	@Override
	public Object show(TaskContext task) {
		PlanDocument document = document(task);
		return new Shown(document.title(), this.amendments.drafted(task.plan()).map(Amendment::reason).orElse(null),
				this.successors.of(document), document.sentences(), returned(task));
	}

	private PlanDocument document(TaskContext task) {
		return this.plans.document(task.plan());
	}

	private String returned(TaskContext task) {
		return this.meetings.of(task.subject())
			.stream()
			.reduce((first, last) -> last)
			.filter((last) -> last.outcome().equals(RecordAmendment.Outcome.RETURNED.name()))
			.filter((last) -> last.purpose().equals(RecordAmendmentForm.PURPOSE))
			.map(Meeting::remarks)
			.orElse(null);
	}

	@Override
	public List<Finding> check(TaskContext task, AmendPlan form) {
		return (form.scope() == Amendment.Kind.SUPERSEDED) ? checkSuperseding(form)
				: changes(task, form).check(this.clock.today());
	}

	private static List<Finding> checkSuperseding(AmendPlan form) {
		return (form.supersededBy() != null) ? List.of() : List.of(Finding.error("AMENDMENT", "supersededBy",
				"Thay thế cả kế hoạch thì ghi số, ngày của kế hoạch mới", ""));
	}

	private DraftedChanges changes(TaskContext task, AmendPlan form) {
		return new DraftedChanges(document(task), this.plans.source(task.plan()), form.bases(), form.texts());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, AmendPlan form) {
		this.amendments
			.draft((form.scope() == Amendment.Kind.SUPERSEDED) ? superseding(task, form) : draft(task, form));
		return Map.of();
	}

	private static AmendmentDraft superseding(TaskContext task, AmendPlan form) {
		return new AmendmentDraft(task.plan(), form.scope(), form.reason().strip(), form.supersededBy().strip(), null,
				List.of());
	}

	private AmendmentDraft draft(TaskContext task, AmendPlan form) {
		DraftedChanges changes = changes(task, form);
		return new AmendmentDraft(task.plan(), form.scope(), form.reason().strip(), null, changes.amended(),
				changes.asRead());
	}

}
