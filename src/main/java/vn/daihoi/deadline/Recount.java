package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts kept deadlines again under a supposition, from the legal origins that they were
 * counted from. What was counted once is not counted again; for one thread.
 */
class Recount {

	private final Reach reach;

	private final Supposition supposition;

	private final Origins origins;

	private final DeadlineCalculator calculator;

	private final Map<String, RulesOfPlan> rules = new HashMap<>();

	private final Map<String, List<String>> withOwnDays = new HashMap<>();

	private final Map<Origin, ComputedDeadline> counted = new HashMap<>();

	Recount(Reach reach, Supposition supposition, Origins origins) {
		this.reach = reach;
		this.supposition = supposition;
		this.origins = origins;
		this.calculator = new DeadlineCalculator(supposition.calendar());
	}

	/** Whether the supposition may move a deadline at all. */
	boolean concerns(KeptDeadline kept) {
		return this.supposition.concerns(inForce(kept)) && isMeant(kept);
	}

	/** Not where a narrower decision holds. */
	private boolean isMeant(KeptDeadline kept) {
		List<String> own = (this.supposition.rule() != null) ? rules(kept.plan()).own(kept.rule())
				: withOwnDays(kept.plan());
		return this.reach.means(kept.organization(), kept.unit(), own);
	}

	/**
	 * What a deadline is under the supposition.
	 * @throws vn.daihoi.regulation.Refusal 422 when the calendar does not know the days
	 */
	Recounted of(KeptDeadline kept) {
		DeadlineRule rule = this.supposition.applied(inForce(kept));
		Origin origin = new Origin(kept.plan(), rule, origin(kept, rule.trigger()));
		ComputedDeadline counted = this.counted.computeIfAbsent(origin, (one) -> count(kept, one));
		return new Recounted(kept, rule.name(), this.origins.gone(kept, counted, this.supposition.calendar()));
	}

	DeadlineRule inForce(KeptDeadline kept) {
		return rules(kept.plan()).of(kept.rule(), kept.organization(), kept.unit());
	}

	private RulesOfPlan rules(String plan) {
		return this.rules.computeIfAbsent(plan, this.origins::rules);
	}

	private List<String> withOwnDays(String plan) {
		return this.withOwnDays.computeIfAbsent(plan, (one) -> this.origins.own(one, this.supposition));
	}

	private LocalDate origin(KeptDeadline kept, Trigger trigger) {
		if (this.supposition.moved().contains(trigger)) {
			return this.supposition.day();
		}
		return (trigger == Trigger.LAST_CLOSING && this.supposition.movesLastClosing())
				? this.origins.lastClosing(kept, this.supposition.day()) : kept.computedFrom();
	}

	private ComputedDeadline count(KeptDeadline kept, Origin origin) {
		return this.origins.cited(kept, origin.rule().trigger(), this.calculator.compute(origin.rule(), origin.day()));
	}

	/** What a day depends on. */
	private record Origin(String plan, DeadlineRule rule, LocalDate day) {
	}

}
