package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.CongressId;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.Milestone;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;

/**
 * The days that a plan itself sets, how it says them, and which decision moved them
 * since.
 */
@Component
class PlanMilestones {

	private final Plans plans;

	PlanMilestones(Plans plans) {
		this.plans = plans;
	}

	/**
	 * The last day of the trigger's milestone for a plan, a committee or a congress;
	 * empty where the plan fixes none.
	 */
	Optional<LocalDate> lastDay(String subject, Trigger trigger) {
		return trigger.milestone()
			.flatMap((id) -> this.plans.documentFor(subject).milestone(id))
			.flatMap(Milestone::lastDay);
	}

	/**
	 * The same deadline in the plan's own words and with its section, when it is counted
	 * from a day of the plan; where that was moved, with the decision.
	 */
	ComputedDeadline cited(String subject, Trigger trigger, ComputedDeadline deadline) {
		if (trigger == Trigger.WINDOW_END) {
			return this.plans.moved(subject, MovedMilestone.WINDOW)
				.map((moved) -> cited(deadline, moved, signed(subject).window()))
				.orElse(deadline);
		}
		return trigger.milestone()
			.flatMap((id) -> signed(subject).milestone(id))
			.map((milestone) -> cited(deadline, this.plans.moved(subject, milestone.id()), milestone))
			.orElse(deadline);
	}

	private PlanDocument signed(String subject) {
		return this.plans.signed(CongressId.planOf(subject));
	}

	private static ComputedDeadline cited(ComputedDeadline deadline, MovedMilestone moved, CongressWindow signed) {
		return deadline.cited(words(moved, words(signed.inclusive(), signed.to())), Plans.clause(signed.clause()));
	}

	private static ComputedDeadline cited(ComputedDeadline deadline, Optional<MovedMilestone> moved, Milestone signed) {
		String words = words(signed.inclusive(), signed.date());
		return deadline.cited(moved.map((one) -> words(one, words)).orElse(words), Plans.clause(signed.clause()));
	}

	private static String words(MovedMilestone moved, String signed) {
		return "đã điều chỉnh thành %s theo số %s; %s".formatted(VietnameseDate.of(moved.lastDay()), moved.decision(),
				signed);
	}

	private static String words(boolean inclusive, LocalDate day) {
		return "kế hoạch ghi " + (inclusive ? "chậm nhất ngày " : "trước ngày ") + VietnameseDate.of(day);
	}

}
