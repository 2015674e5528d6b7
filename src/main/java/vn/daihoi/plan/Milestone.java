package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day by which the plan wants something done.
 *
 * @param id for example {@code registration}
 * @param date the day, where the plan fixes it; otherwise null
 * @param after from when it counts, where the plan fixes no day; otherwise null
 * @param inclusive whether the day itself still counts ("chậm nhất ngày", not "trước
 * ngày")
 * @param who has to do it
 */
public record Milestone(String id, String name, @MayBeAbsent LocalDate date, @MayBeAbsent Offset after,
		boolean inclusive, Actor who, String clause) {

	/** The last day that still counts; empty where the plan fixes no day. */
	public Optional<LocalDate> lastDay() {
		return Optional.ofNullable(this.date).map((day) -> this.inclusive ? day : day.minusDays(1));
	}

	/** The same on another day, which still counts. */
	Milestone movedBy(MovedMilestone moved) {
		return new Milestone(this.id, this.name, moved.lastDay(), this.after, true, this.who, moved.cited(this.clause));
	}

	/**
	 * Some days after an event.
	 *
	 * @param verified false where the plan's words leave the reading open
	 */
	public record Offset(Trigger trigger, int days, DayUnit unit, boolean verified) {

	}

	/** What the days are counted from. */
	public enum Trigger {

		/** The last congress of the unit's branches has closed. */
		LAST_CONGRESS_OF_UNIT,

		/** The day that was registered for a congress. */
		REGISTERED_DAY,

		/** The plan has been issued. */
		PLAN_ISSUED

	}

	/** Which days are counted. */
	public enum DayUnit {

		CALENDAR_DAYS, WORKING_DAYS

	}

}
