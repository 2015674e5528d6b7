package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The organisation board works on the draft, says why a warning is left as it is, and
 * sends it to the standing committee's meeting.
 */
@Component
class DraftPlanForm implements TaskForm<DraftPlan> {

	private final Plans plans;

	private final Meetings meetings;

	private final PlanReview review;

	private final ExplainedPlans explained;

	private final CongressesOfPlan congresses;

	private final PlanReader reader = new PlanReader();

	DraftPlanForm(Plans plans, Meetings meetings, PlanReview review, ExplainedPlans explained,
			CongressesOfPlan congresses) {
		this.plans = plans;
		this.meetings = meetings;
		this.review = review;
		this.explained = explained;
		this.congresses = congresses;
	}

	@Override
	public String element() {
		return "userTask_draftPlan";
	}

	@Override
	public Class<DraftPlan> type() {
		return DraftPlan.class;
	}

	/**
	 * What the form shows: the plan as people read it, its file, what a meeting asked to
	 * change, and what the checker says of it, first what asks for a reason.
	 */
	record Shown(PlanSummary plan, String yaml, String returned, List<PlanWarning> warnings, List<Finding> findings) {
	}

	@Override
	public Object show(TaskContext task) {
		String returned = this.meetings.of(task.subject())
			.stream()
			.map(Meeting::remarks)
			.reduce((first, last) -> last)
			.orElse(null);
		Plan plan = this.plans.find(task.plan()).orElseThrow();
		PlanDocument document = this.plans.document(task.plan());
		return new Shown(PlanSummary.of(plan, document), this.plans.source(task.plan()), returned,
				this.explained.today(task.plan()), findings(document));
	}

	private List<Finding> findings(PlanDocument document) {
		List<Finding> findings = new ArrayList<>(this.congresses.unknownIssuer(document));
		findings.addAll(this.review.findings(document));
		findings.addAll(this.congresses.unknown(document, "yaml"));
		return findings;
	}

	@Override
	public List<Finding> check(TaskContext task, DraftPlan form) {
		if (form.yaml() == null) {
			return this.congresses.unknownIssuer(this.plans.document(task.plan()));
		}
		try {
			return check(task, this.reader.read(form.yaml()));
		}
		catch (Refusal unreadable) {
			return unreadable.findings().stream().map((finding) -> finding.under("yaml")).toList();
		}
	}

	private List<Finding> check(TaskContext task, PlanDocument document) {
		return document.code()
			.equals(task.plan())
					? this.congresses.unknownIssuer(document)
					: List.of(Finding.error("PLAN_CODE", "yaml", "Tệp này là kế hoạch “" + document.code()
							+ "”, không phải “" + task.plan() + "”; hãy giữ nguyên mã, hoặc bắt đầu một kế hoạch mới",
							""));
	}

	@Override
	public Map<String, Object> submit(TaskContext task, DraftPlan form) {
		if (form.yaml() != null) {
			this.plans.draft(this.reader.read(form.yaml()), form.yaml());
		}
		this.explained.keep(task.plan(), form.reasons());
		return Map.of();
	}

	@Override
	public String detail(TaskContext task, DraftPlan form) {
		return this.explained.lines(task.plan(), (one) -> one.reason() != null);
	}

}
