package vn.daihoi.replanning;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.CalendarChange;
import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.deadline.Reach;
import vn.daihoi.deadline.Supposition;
import vn.daihoi.replanning.ProposeChange.NewDay;

/** What a change supposes, and which deadlines it may touch. */
@Component
class Suppositions {

	private final WorkingCalendar calendar;

	Suppositions(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * What holds once the change is in force; the same before and after.
	 * @throws vn.daihoi.regulation.Refusal 422 when a day lies in a year that cannot be
	 * known
	 */
	Supposition of(ProposeChange change) {
		Supposition now = Supposition.of(this.calendar);
		return switch (change.what()) {
			case MILESTONE -> now.withMilestone(change.milestone(), change.newDay());
			case RULE -> now.withRule(change.rule(), change.offset());
			case OPENING -> now.withOpening(change.newDay());
			case CALENDAR -> Supposition.of(this.calendar.with(changes(change)));
		};
	}

	/** The days of a change as the calendar takes them. */
	static List<CalendarChange> changes(ProposeChange change) {
		return change.days().stream().map(Suppositions::change).toList();
	}

	private static CalendarChange change(NewDay day) {
		return (day.kind() == null) ? CalendarChange.toOrdinary(day.date())
				: CalendarChange.to(new CalendarDay(day.date(), day.kind(), day.basis(), day.confirmed()));
	}

	/** Which deadlines a change under {@code plan} may touch: a day off those of all. */
	static Reach reach(String plan, ProposeChange change) {
		return switch (change.what()) {
			case MILESTONE, RULE -> new Reach(plan, change.organizations());
			case OPENING -> new Reach(plan, List.of(change.branch()));
			case CALENDAR -> new Reach(null, List.of());
		};
	}

}
