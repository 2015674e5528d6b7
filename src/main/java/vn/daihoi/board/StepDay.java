package vn.daihoi.board;

import java.time.LocalDate;

/**
 * By when a step is to be done.
 *
 * @param name what must be done by then
 * @param open whether that is still owed
 */
record StepDay(String element, String name, LocalDate dueOn, boolean internal, boolean open, boolean late,
		boolean met) {

	/** Whether a limit of the committee's own has passed. */
	boolean isBehind(LocalDate today) {
		return this.open && this.internal && this.dueOn.isBefore(today);
	}

}
