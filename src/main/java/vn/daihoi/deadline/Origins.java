package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.plan.MovedMilestones;

/** What a recount reads of rules and legal origins. */
@Component
class Origins {

	private final DeadlineRules rules;

	private final TriggerDates triggers;

	private final PlanMilestones milestones;

	private final MovedMilestones moved;

	private final StandingLimits standing;

	private final DeadlineCalculator calculator;

	Origins(DeadlineRules rules, TriggerDates triggers, PlanMilestones milestones, MovedMilestones moved,
			StandingLimits standing, DeadlineCalculator calculator) {
		this.rules = rules;
		this.triggers = triggers;
		this.milestones = milestones;
		this.moved = moved;
		this.standing = standing;
		this.calculator = calculator;
	}

	RulesOfPlan rules(String plan) {
		return this.rules.ofPlan(plan);
	}

	/** The organisations that have a day of their own of what is supposed to move. */
	List<String> own(String plan, Supposition supposition) {
		return this.moved.of(plan)
			.stream()
			.filter((one) -> supposition.moves(one.milestone()))
			.map(MovedMilestone::organization)
			.filter((organization) -> !organization.isEmpty())
			.toList();
	}

	/** The closing of the last branch, if the window ended so. */
	LocalDate lastClosing(KeptDeadline kept, LocalDate windowEnd) {
		return this.triggers.lastClosing(kept.subject(), windowEnd).orElse(kept.computedFrom());
	}

	/** In the words of the plan, where it is counted from a day of the plan. */
	ComputedDeadline cited(KeptDeadline kept, Trigger trigger, ComputedDeadline deadline) {
		return this.milestones.cited(kept.subject(), trigger, deadline);
	}

	/** Moved by the days on which the limit stood still. */
	ComputedDeadline gone(KeptDeadline kept, ComputedDeadline deadline, WorkingCalendar calendar) {
		return this.standing.of(kept.subject(), deadline, calendar);
	}

	/** A rule that a timer of a plan waits for, counted as it holds now. */
	Optional<KeptDeadline> ofTimer(String plan, DeadlineRule rule) {
		return this.triggers.day(plan, rule.trigger())
			.map((day) -> new KeptDeadline(plan, "", null, rule.id(), "", this.calculator.compute(rule, day).date(),
					day, rule.internal()));
	}

}
