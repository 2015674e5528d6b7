package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.Milestone;
import vn.daihoi.plan.Plans;

/** The days that a plan itself sets, and how it says them. */
@Component
class PlanMilestones {

	private final Plans plans;

	PlanMilestones(Plans plans) {
		this.plans = plans;
	}

	/** The last day of the trigger's milestone; empty where the plan fixes none. */
	Optional<LocalDate> lastDay(String plan, Trigger trigger) {
		return milestone(plan, trigger).flatMap(Milestone::lastDay);
	}

	/**
	 * The same deadline in the plan's own words and with its section, when it is counted
	 * from a milestone of the plan.
	 */
	ComputedDeadline cited(String plan, Trigger trigger, ComputedDeadline deadline) {
		return milestone(plan, trigger).map((milestone) -> deadline.cited(words(milestone), clause(milestone)))
			.orElse(deadline);
	}

	private Optional<Milestone> milestone(String plan, Trigger trigger) {
		return trigger.milestone().flatMap((id) -> this.plans.document(plan).milestone(id));
	}

	private static String words(Milestone milestone) {
		return "kế hoạch ghi " + (milestone.inclusive() ? "chậm nhất ngày " : "trước ngày ")
				+ VietnameseDate.of(milestone.date());
	}

	private static String clause(Milestone milestone) {
		return Plans.clause(milestone.clause());
	}

}
