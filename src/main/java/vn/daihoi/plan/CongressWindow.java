package vn.daihoi.plan;

import java.time.LocalDate;

/**
 * The days on which congresses may be held.
 *
 * @param from the first day; null where the plan only says until when
 * @param inclusive whether {@code to} itself still counts ("chậm nhất ngày", not "trước
 * ngày")
 * @param expected whether the plan calls its days expected ("dự kiến")
 */
public record CongressWindow(@MayBeAbsent LocalDate from, LocalDate to, boolean inclusive,
		@MayBeAbsent boolean expected, String clause) {

	/** The last day that still counts. */
	public LocalDate lastDay() {
		return this.inclusive ? this.to : this.to.minusDays(1);
	}

	/** The same with another last day, which still counts. */
	CongressWindow movedBy(MovedMilestone moved) {
		return new CongressWindow(this.from, moved.lastDay(), true, this.expected, moved.cited(this.clause));
	}

	public boolean contains(LocalDate date) {
		return (this.from == null || !date.isBefore(this.from)) && !date.isAfter(lastDay());
	}

}
