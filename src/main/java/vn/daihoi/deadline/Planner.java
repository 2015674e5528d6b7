package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.Plans;

/**
 * Plans one congress back from a wished opening: the latest day of each step, which comes
 * first, and the first opening that is still possible.
 */
@Component
public class Planner {

	private static final Comparator<Timeline.Step> BY_DAY = Comparator.comparing(Timeline.Step::latest)
		.thenComparing(Timeline.Step::internal);

	private final PreparationRules rules;

	private final DeadlineCalculator calculator;

	private final Plans plans;

	private final DaihoiClock clock;

	Planner(PreparationRules rules, DeadlineCalculator calculator, Plans plans, DaihoiClock clock) {
		this.rules = rules;
		this.calculator = calculator;
		this.plans = plans;
		this.clock = clock;
	}

	/**
	 * The steps of a congress that opens on {@code opening}.
	 * @throws vn.daihoi.regulation.Refusal 422 when the calendar does not know the days
	 */
	public Timeline plan(Congress congress, LocalDate opening) {
		List<DeadlineRule> rules = this.rules.of(congress);
		Set<String> met = this.rules.met(congress);
		List<DeadlineRule> open = rules.stream().filter((rule) -> !met.contains(rule.id())).toList();
		List<Timeline.Step> steps = rules.stream()
			.map((rule) -> step(rule, opening, met.contains(rule.id())))
			.sorted(BY_DAY)
			.toList();
		return new Timeline(opening, first(congress, open, (rule) -> !rule.internal()),
				first(congress, open, (rule) -> true), critical(steps), steps);
	}

	private Timeline.Step step(DeadlineRule rule, LocalDate opening, boolean done) {
		ComputedDeadline deadline = this.calculator.compute(rule, opening);
		boolean late = !done && deadline.date().isBefore(this.clock.today());
		return new Timeline.Step(rule.id(), rule.name(), deadline.date(), deadline.range(), rule.internal(),
				deadline.confirmed(), done, late, deadline.explanation());
	}

	@Nullable
	private static String critical(List<Timeline.Step> steps) {
		return steps.stream().filter((step) -> !step.done()).map(Timeline.Step::rule).findFirst().orElse(null);
	}

	/** The first day of the window, from today on, that keeps the rules asked about. */
	@Nullable
	private LocalDate first(Congress congress, List<DeadlineRule> open, Predicate<DeadlineRule> asked) {
		CongressWindow window = this.plans.documentFor(congress.id()).window();
		LocalDate today = this.clock.today();
		LocalDate from = (window.from() == null || today.isAfter(window.from())) ? today : window.from();
		return Stream.iterate(from, (day) -> !day.isAfter(window.lastDay()), (day) -> day.plusDays(1))
			.filter((day) -> open.stream().filter(asked).allMatch((rule) -> isKept(rule, day, today)))
			.findFirst()
			.orElse(null);
	}

	private boolean isKept(DeadlineRule rule, LocalDate opening, LocalDate today) {
		return !this.calculator.compute(rule, opening).date().isBefore(today);
	}

}
