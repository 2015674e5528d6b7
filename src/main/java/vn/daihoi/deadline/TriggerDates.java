package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Shortcomings;

/**
 * The legal origins from which deadlines are counted, read where they are true; never
 * another computed day.
 */
@Component
class TriggerDates {

	private static final Map<Trigger, Milestone> MILESTONES = new EnumMap<>(
			Map.of(Trigger.DATE_PROPOSED, Milestone.DATE_PROPOSED, Trigger.DATE_ACCEPTED, Milestone.DATE_ACCEPTED,
					Trigger.PERSONNEL_PLAN_SENT, Milestone.DRAFT_PLAN_SENT, Trigger.DOSSIER_SENT,
					Milestone.DOSSIER_SENT, Trigger.RATIFICATION_FILE_SENT, Milestone.RATIFICATION_REQUESTED));

	private final Plans plans;

	private final Meetings meetings;

	private final Congresses congresses;

	private final Milestones milestones;

	private final Pilots pilots;

	private final Shortcomings shortcomings;

	private final PlanMilestones planMilestones;

	private final Closings closings;

	private final DaihoiClock clock;

	TriggerDates(Plans plans, Meetings meetings, Congresses congresses, Milestones milestones, Pilots pilots,
			Shortcomings shortcomings, PlanMilestones planMilestones, Closings closings, DaihoiClock clock) {
		this.plans = plans;
		this.meetings = meetings;
		this.congresses = congresses;
		this.milestones = milestones;
		this.pilots = pilots;
		this.shortcomings = shortcomings;
		this.planMilestones = planMilestones;
		this.closings = closings;
		this.clock = clock;
	}

	/**
	 * The day of {@code trigger} for a plan, a committee or a congress; empty while it is
	 * not known.
	 */
	Optional<LocalDate> day(String subject, Trigger trigger) {
		return subject.contains("/") ? ofCongress(CongressId.of(subject), trigger) : ofPlan(subject, trigger);
	}

	private Optional<LocalDate> ofPlan(String plan, Trigger trigger) {
		return switch (trigger) {
			case PLAN_DRAFTED, ARISEN -> Optional.of(this.clock.today());
			case MEETING_HELD -> this.meetings.of(plan).stream().map(Meeting::heldOn).reduce((first, last) -> last);
			case PLAN_ISSUED -> this.plans.find(plan).map(Plan::issuedOn);
			case WINDOW_END -> Optional.of(this.plans.document(plan).lastDayOfPilots());
			case LAST_CLOSING -> lastClosing(plan, this.plans.document(plan).lastDay());
			case PILOT_CLOSING -> this.pilots.lastClosing(plan);
			default -> this.planMilestones.lastDay(plan, trigger);
		};
	}

	/**
	 * The closing of the last branch of a plan or of a committee, if the window ended so.
	 */
	Optional<LocalDate> lastClosing(String subject, LocalDate windowEnd) {
		return subject.contains("/")
				? this.closings.last(CongressId.of(subject).plan(), CongressId.of(subject).organization(), windowEnd)
				: this.closings.last(subject, windowEnd);
	}

	private Optional<LocalDate> opening(String congress) {
		return this.congresses.find(congress).map(Congress::openingDate);
	}

	private LocalDate windowEnd(String subject) {
		return this.plans.documentFor(subject).window().lastDay();
	}

	private Optional<LocalDate> ofCongress(CongressId id, Trigger trigger) {
		String congress = id.toString();
		if (MILESTONES.containsKey(trigger)) {
			return this.milestones.day(congress, MILESTONES.get(trigger));
		}
		return switch (trigger) {
			case OPENING, REGISTERED_DAY -> opening(congress);
			case CLOSING -> this.milestones.day(congress, Milestone.HELD).or(() -> opening(congress));
			case LAST_CLOSING -> lastClosing(congress, this.plans.branchWindow(congress).lastDay());
			case PILOT_CLOSING -> this.pilots.ofUnit(id.plan(), id.organization())
				.flatMap((pilot) -> this.milestones.day(pilot.toString(), Milestone.HELD));
			case MEND_BY -> this.shortcomings.mostUrgent(id);
			case WINDOW_END -> Optional.of(windowEnd(congress));
			case REGISTRATION_MILESTONE, RESULT_REPORT_MILESTONE -> this.planMilestones.lastDay(congress, trigger);
			default -> ofPlan(id.plan(), trigger);
		};
	}

}
