package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.MovedMilestone;

/**
 * What is supposed to hold when deadlines are counted again: a calendar, and at most one
 * rule with another offset or one day that is another one.
 *
 * @param rule the id of the rule with another offset; null when none has
 * @param offset in the rule's own unit
 * @param moved what the other day is to those who count from it; empty when there is none
 * @param day the other day
 */
public record Supposition(WorkingCalendar calendar, @Nullable String rule, int offset, Set<Trigger> moved,
		@Nullable LocalDate day) {

	/** Only the calendar is another one. */
	public static Supposition of(WorkingCalendar calendar) {
		return new Supposition(calendar, null, 0, EnumSet.noneOf(Trigger.class), null);
	}

	/** The same with another offset of a rule. */
	public Supposition withRule(String id, int units) {
		return new Supposition(this.calendar, id, units, this.moved, this.day);
	}

	/** The same with another last day of a milestone of the plan, or of its window. */
	public Supposition withMilestone(String id, LocalDate lastDay) {
		return with(Arrays.stream(Trigger.values())
			.filter((trigger) -> id.equals(milestone(trigger)))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Trigger.class))), lastDay);
	}

	@Nullable
	private static String milestone(Trigger trigger) {
		return (trigger == Trigger.WINDOW_END) ? MovedMilestone.WINDOW : trigger.milestone().orElse(null);
	}

	/** Whether the day of a milestone of the plan, or of its window, is the other one. */
	boolean moves(String milestone) {
		return this.moved.stream().anyMatch((trigger) -> milestone.equals(milestone(trigger)));
	}

	/** The same with another day on which a congress opens. */
	public Supposition withOpening(LocalDate opening) {
		return with(EnumSet.of(Trigger.OPENING, Trigger.CLOSING), opening);
	}

	private Supposition with(Set<Trigger> triggers, LocalDate other) {
		return new Supposition(this.calendar, this.rule, this.offset, triggers, other);
	}

	DeadlineRule applied(DeadlineRule inForce) {
		return inForce.id().equals(this.rule) ? inForce.withOffset(this.offset) : inForce;
	}

	/** Whether it may make another day of what the rule gives. */
	boolean concerns(DeadlineRule one) {
		if (this.rule != null) {
			return one.id().equals(this.rule);
		}
		return this.moved.isEmpty() ? one.countsWorkingDays()
				: this.moved.contains(one.trigger()) || movesLastClosing() && one.trigger() == Trigger.LAST_CLOSING;
	}

	/** Who has no day yet is taken to close at the end of the window. */
	boolean movesLastClosing() {
		return this.moved.contains(Trigger.WINDOW_END);
	}

}
