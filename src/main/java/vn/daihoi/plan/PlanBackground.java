package vn.daihoi.plan;

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

	PlanBackground(Plans plans, Receipts receipts) {
		this.plans = plans;
		this.receipts = receipts;
	}

	/**
	 * What stands above the form.
	 *
	 * @param unread whether nobody of the organisation has opened the plan before
	 */
	record Shown(PlanSummary plan, boolean unread) {
	}

	@Override
	public Object open(TaskContext task) {
		if (task.organization().isEmpty()) {
			return null;
		}
		Plan plan = this.plans.find(task.plan()).orElseThrow();
		return new Shown(PlanSummary.of(plan, this.plans.document(plan.code())),
				this.receipts.open(plan.code(), task.organizations()));
	}

}
