package vn.daihoi.plan;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.task.TaskBackground;
import vn.daihoi.task.TaskContext;

/**
 * Shows a unit or a branch the plan under which it works; who opens a task has received
 * the plan.
 */
@Component
class PlanBackground implements TaskBackground {

	private final Plans plans;

	private final Receipts receipts;

	private final Amendments amendments;

	PlanBackground(Plans plans, Receipts receipts, Amendments amendments) {
		this.plans = plans;
		this.receipts = receipts;
		this.amendments = amendments;
	}

	/**
	 * What stands above the form.
	 *
	 * @param unread whether nobody of the organisation has opened the plan before as it
	 * is now
	 */
	record Shown(PlanSummary plan, boolean unread, List<Amendment> amendments) {
	}

	@Override
	public Object open(TaskContext task) {
		if (task.organization().isEmpty()) {
			return null;
		}
		Plan plan = this.plans.find(task.plan()).orElseThrow();
		return new Shown(PlanSummary.of(plan, this.plans.document(plan.code())),
				this.receipts.open(plan.code(), task.organizations()), this.amendments.of(plan.code()));
	}

}
