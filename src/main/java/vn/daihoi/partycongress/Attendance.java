package vn.daihoi.partycongress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

/**
 * What the report on those who came says beside the figures that a majority is taken of.
 * Each is null where nobody wrote it.
 *
 * @param exOfficioAbsent delegates by their office, absent the whole congress
 * @param electedAbsent delegates elected below, absent the whole congress
 * @param replaced how many of those an alternate replaces
 * @param absentWithReason of all who are absent, those with a reason that was accepted
 * @param organizations how many of the organisations below are represented
 * @param preparatoryOn the day of the preparatory session; null where there was none
 */
record Attendance(@Nullable Integer exOfficioAbsent, @Nullable Integer electedAbsent, @Nullable Integer replaced,
		@Nullable Integer absentWithReason, @Nullable Integer organizations, @Nullable Integer women,
		@Nullable Integer young, @Nullable Integer ethnicMinority, @Nullable LocalDate preparatoryOn) {

	/** Whether it says who stayed away the whole congress. */
	boolean tellsAbsentees() {
		return Stream.of(this.exOfficioAbsent, this.electedAbsent, this.replaced).anyMatch(Objects::nonNull);
	}

	/**
	 * How many leave the base of a majority: committee members absent the whole congress,
	 * and elected delegates so absent whom no alternate replaces (domain rule 2.8).
	 */
	int leavingBase() {
		return orZero(this.exOfficioAbsent) + orZero(this.electedAbsent) - orZero(this.replaced);
	}

	static int orZero(@Nullable Integer number) {
		return (number != null) ? number : 0;
	}

}
