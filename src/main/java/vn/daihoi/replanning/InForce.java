package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.ChangeCalendar;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.deadline.DeadlineRule;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.deadline.RuleChange;
import vn.daihoi.deadline.RuleInForce;
import vn.daihoi.plan.Milestone;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.plan.MovedMilestones;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.replanning.ProposeChange.NewDay;

/**
 * What holds now of all that can be changed, and how it becomes another one. Deadlines
 * that are kept already follow later.
 */
@Component
class InForce {

	private final Plans plans;

	private final MovedMilestones milestones;

	private final DeadlineRules rules;

	private final Congresses congresses;

	private final WorkingCalendar calendar;

	private final ChangeCalendar changedCalendar;

	private final DaihoiClock clock;

	InForce(Plans plans, MovedMilestones milestones, DeadlineRules rules, Congresses congresses,
			WorkingCalendar calendar, ChangeCalendar changedCalendar, DaihoiClock clock) {
		this.plans = plans;
		this.milestones = milestones;
		this.rules = rules;
		this.congresses = congresses;
		this.calendar = calendar;
		this.changedCalendar = changedCalendar;
		this.clock = clock;
	}

	/** The last day of a milestone or of the window; empty where the plan fixes none. */
	Optional<LocalDate> milestone(String plan, String organization, String milestone) {
		return lastDay(this.plans.documentFor(subject(plan, organization)), milestone);
	}

	private static Optional<LocalDate> lastDay(PlanDocument document, String milestone) {
		return milestone.equals(MovedMilestone.WINDOW) ? Optional.of(document.window().lastDay())
				: document.milestone(milestone).flatMap(Milestone::lastDay);
	}

	/** Whether a day of the window lies before the window begins. */
	boolean isBeforeWindow(String plan, LocalDate day) {
		LocalDate from = this.plans.document(plan).window().from();
		return from != null && day.isBefore(from);
	}

	/** The rule as it holds there; empty when there is none of that id. */
	Optional<DeadlineRule> rule(String plan, String organization, String rule) {
		return this.rules.all(subject(plan, organization))
			.stream()
			.map(RuleInForce::rule)
			.filter((one) -> one.id().equals(rule))
			.findFirst();
	}

	Optional<Congress> congress(String plan, String branch) {
		return this.congresses.find(subject(plan, branch));
	}

	private static String subject(String plan, String organization) {
		return organization.isEmpty() ? plan : plan + "/" + organization;
	}

	/** What takes a change back, as long as it is not in force. */
	ProposeChange wayBack(String plan, ProposeChange change) {
		String first = change.organizations().stream().findFirst().orElse("");
		return switch (change.what()) {
			case MILESTONE -> change.to(milestone(plan, first, change.milestone()).orElseThrow());
			case RULE -> change.to(rule(plan, first, change.rule()).orElseThrow().offset());
			case OPENING -> change.to(congress(plan, change.branch()).orElseThrow().openingDate());
			case CALENDAR -> change.to(change.days().stream().map((day) -> asNow(day.date())).toList());
		};
	}

	/** A day as the calendar knows it. */
	NewDay asNow(LocalDate date) {
		Optional<CalendarDay> day = this.calendar.day(date);
		return new NewDay(date, day.map(CalendarDay::kind).orElse(null), day.map(CalendarDay::basis).orElse(null),
				day.map(CalendarDay::confirmed).orElse(true));
	}

	/** Puts a change in force, in the running transaction. */
	void put(String plan, ProposeChange change) {
		switch (change.what()) {
			case MILESTONE -> move(plan, change);
			case RULE -> this.rules.change(new RuleChange(change.rule(), plan, change.organizations(), change.offset(),
					this.clock.today(), change.number()));
			case OPENING -> this.congresses.decideOpening(subject(plan, change.branch()), change.newDay());
			case CALENDAR -> this.changedCalendar.change(Suppositions.changes(change));
		}
	}

	/** A day that is again as it was signed is moved no more. */
	private void move(String plan, ProposeChange change) {
		boolean asSigned = change.organizations().isEmpty()
				&& lastDay(this.plans.signed(plan), change.milestone()).filter(change.newDay()::equals).isPresent();
		if (asSigned) {
			this.milestones.takeBack(plan, List.of(), change.milestone());
		}
		else {
			this.milestones.move(plan, change.organizations(), change.milestone(), change.newDay(), change.number());
		}
	}

}
