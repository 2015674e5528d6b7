package vn.daihoi.plancheck;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.PlanReview;
import vn.daihoi.regulation.Finding;

/** The checker of today, for the forms of a plan. */
@Component
class TodaysReview implements PlanReview {

	private final PlanCheck check;

	private final DaihoiClock clock;

	TodaysReview(PlanCheck check, DaihoiClock clock) {
		this.check = check;
		this.clock = clock;
	}

	@Override
	public List<Finding> findings(PlanDocument plan) {
		return this.check.check(plan, this.clock.today()).stream().map(PlanFinding::finding).toList();
	}

}
