package vn.daihoi.deadline;

import java.util.Objects;

import vn.daihoi.calendar.CountingMode;

/**
 * A limit as the rules state it, without a day.
 *
 * @param id stable: {@code DL02} for one of the catalogue, {@code branchVote} for an
 * internal one
 * @param name what must be done, in Vietnamese
 * @param offset how many units from the trigger, never negative
 * @param inclusive false when the text says "trước ngày": the day before is the last
 * @param countingMode how working days are counted; null for the other units
 * @param rollToWorkingDay whether a limit on a day off moves to the next working day;
 * only for a limit after its trigger
 * @param internal whether it stands in no plan or regulation, so that passing it is no
 * breach
 * @param clause where it stands
 * @param verified false while its text, or the way to count it, is not confirmed
 */
public record DeadlineRule(String id, String name, Trigger trigger, int offset, DeadlineUnit unit, Direction direction,
		boolean inclusive, CountingMode countingMode, boolean rollToWorkingDay, boolean internal, String clause,
		boolean verified) {

	public DeadlineRule {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(trigger);
		Objects.requireNonNull(clause);
		require(offset >= 0, "offset is negative");
		require((unit == DeadlineUnit.WORKING_DAY) == (countingMode != null), "a counting mode is for working days");
		require(!rollToWorkingDay || direction == Direction.AFTER, "a limit before a day is never put off");
	}

	/** Whether days off change what it gives. */
	boolean countsWorkingDays() {
		return this.unit == DeadlineUnit.WORKING_DAY || this.rollToWorkingDay;
	}

	/** The same limit so many units from its trigger. */
	DeadlineRule withOffset(int units) {
		return new DeadlineRule(this.id, this.name, this.trigger, units, this.unit, this.direction, this.inclusive,
				this.countingMode, this.rollToWorkingDay, this.internal, this.clause, this.verified);
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
