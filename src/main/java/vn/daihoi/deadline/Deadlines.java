package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.OpeningChanged;
import vn.daihoi.plan.Plans;
import vn.daihoi.verification.ComplaintsChanged;

/**
 * Computes deadlines, and again from their legal origin whenever that changes.
 */
@Component
class Deadlines {

	private final KeptDeadlines kept;

	private final DeadlineRules rules;

	private final DeadlineCalculator calculator;

	private final TriggerDates triggers;

	private final PlanMilestones milestones;

	private final StandingLimits standing;

	private final Plans plans;

	private final ApplicationEventPublisher events;

	Deadlines(KeptDeadlines kept, DeadlineRules rules, DeadlineCalculator calculator, TriggerDates triggers,
			PlanMilestones milestones, StandingLimits standing, Plans plans, ApplicationEventPublisher events) {
		this.kept = kept;
		this.rules = rules;
		this.calculator = calculator;
		this.triggers = triggers;
		this.milestones = milestones;
		this.standing = standing;
		this.plans = plans;
		this.events = events;
	}

	/**
	 * Computes the deadlines of a user task that is open now, by its element id, and
	 * keeps them with it; those whose origin is not known yet are left out. Whoever had
	 * met them before has to meet them again.
	 */
	List<ComputedDeadline> schedule(String subject, String element, List<String> ruleIds) {
		List<DeadlineRule> wanted = rules(subject, ruleIds);
		List<String> known = this.kept.rules(subject);
		if (!known.isEmpty()) {
			this.kept.oweAgain(subject, wanted.stream().map(DeadlineRule::id).toList());
		}
		return compute(subject, element, wanted, known);
	}

	private List<ComputedDeadline> compute(String subject, String element, List<DeadlineRule> rules,
			List<String> known) {
		List<ComputedDeadline> computed = rules.stream().flatMap((rule) -> compute(subject, rule).stream()).toList();
		for (ComputedDeadline deadline : computed) {
			if (known.contains(deadline.ruleId())) {
				this.kept.change(subject, element, deadline);
			}
			else {
				this.kept.add(subject, element, deadline);
			}
		}
		return computed;
	}

	private Optional<ComputedDeadline> compute(String subject, DeadlineRule rule) {
		return this.triggers.day(subject, rule.trigger())
			.map((day) -> this.calculator.compute(rule, day))
			.map((deadline) -> this.milestones.cited(subject, rule.trigger(), deadline))
			.map((deadline) -> this.standing.of(subject, deadline));
	}

	/**
	 * The day that a rule gives, of which nothing is kept; empty while it is not known.
	 */
	Optional<LocalDate> day(String subject, String ruleId) {
		return compute(subject, rules(subject, List.of(ruleId)).get(0)).map(ComputedDeadline::date);
	}

	private List<DeadlineRule> rules(String subject, List<String> ids) {
		boolean personnelFirst = CongressId.isUnderPlan(subject)
				&& this.plans.document(CongressId.planOf(subject)).noticeRequiresAgreement();
		return this.rules.of(subject, ids, personnelFirst);
	}

	/**
	 * An opening moved: whatever is counted from it is counted again, and the tasks
	 * follow.
	 */
	@EventListener
	void recompute(OpeningChanged opening) {
		String subject = opening.congress();
		this.kept.elements(subject).forEach((element) -> recompute(subject, element));
	}

	/** A complaint holds the limit for the ratification, or does not any more. */
	@EventListener
	void recompute(ComplaintsChanged complaints) {
		String subject = complaints.congress();
		this.kept.owedElements(subject, StandingLimits.RATIFICATION).forEach((element) -> recompute(subject, element));
	}

	private void recompute(String subject, String element) {
		List<String> rules = this.kept.rules(subject, element);
		// what counts from the moment at which a task arose stays
		List<DeadlineRule> movable = rules(subject, rules).stream()
			.filter((rule) -> rule.trigger() != Trigger.ARISEN)
			.toList();
		List<ComputedDeadline> computed = compute(subject, element, movable, rules);
		if (!computed.isEmpty()) {
			this.events.publishEvent(
					new DueDateMoved(subject, element, DueDates.endOf(ComputedDeadline.earliest(computed).date())));
		}
	}

}
