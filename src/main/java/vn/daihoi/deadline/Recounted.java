package vn.daihoi.deadline;

import java.time.LocalDate;

/**
 * A kept deadline beside what it is when it is counted again.
 *
 * @param name of its rule
 */
public record Recounted(KeptDeadline before, String name, ComputedDeadline after) {

	/** Whether it falls on another day. */
	public boolean moves() {
		return !this.before.dueOn().equals(this.after.date());
	}

	/** Whether it was still to come on {@code today}, and will have passed. */
	public boolean becomesLate(LocalDate today) {
		return !this.before.dueOn().isBefore(today) && this.after.date().isBefore(today);
	}

	/** Whether it had passed on {@code today}, and can be met again. */
	public boolean becomesFeasible(LocalDate today) {
		return this.before.dueOn().isBefore(today) && !this.after.date().isBefore(today);
	}

}
