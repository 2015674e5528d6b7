package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import vn.daihoi.calendar.DayRange;

/**
 * The day that a rule gives.
 *
 * @param computedFrom the legal origin it was counted from
 * @param range where it may still come to lie
 * @param internal whether passing it is no breach
 * @param explanation one Vietnamese sentence without its final stop
 */
public record ComputedDeadline(String ruleId, LocalDate date, LocalDate computedFrom, DayRange range, boolean internal,
		String explanation, String clause) {

	private static final Comparator<ComputedDeadline> FIRST_DUE = Comparator.comparing(ComputedDeadline::date)
		.thenComparing(ComputedDeadline::internal);

	public ComputedDeadline {
		Objects.requireNonNull(ruleId);
		Objects.requireNonNull(date);
		Objects.requireNonNull(computedFrom);
		Objects.requireNonNull(range);
		Objects.requireNonNull(explanation);
		Objects.requireNonNull(clause);
	}

	/** False when a day off on the way is not yet decided. */
	public boolean confirmed() {
		return this.range.isDecided();
	}

	/**
	 * The same with the words of a plan behind its explanation, and with their clause.
	 */
	ComputedDeadline cited(String words, String section) {
		return new ComputedDeadline(this.ruleId, this.date, this.computedFrom, this.range, this.internal,
				this.explanation + "; " + words + " (" + section + ")", section);
	}

	/** The same on another day, with the reason behind its explanation. */
	ComputedDeadline on(LocalDate other, String why) {
		return new ComputedDeadline(this.ruleId, other, this.computedFrom, this.range, this.internal,
				this.explanation + "; " + why, this.clause);
	}

	/**
	 * The one due first; on the same day the legal one before the internal one.
	 * @throws IllegalArgumentException when there is none
	 */
	public static ComputedDeadline earliest(List<ComputedDeadline> deadlines) {
		return deadlines.stream()
			.min(FIRST_DUE)
			.orElseThrow(() -> new IllegalArgumentException("no deadline to choose from"));
	}

}
