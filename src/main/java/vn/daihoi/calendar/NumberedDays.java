package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

import org.springframework.lang.Nullable;

/**
 * The working days of whole years, numbered, so that counting is looking up. Days outside
 * have no number: whoever asks for one asks {@link #covers} first.
 */
final class NumberedDays {

	private final long first;

	/** How many working days there are up to each day, itself included. */
	private final int[] upTo;

	private final LocalDate[] worked;

	NumberedDays(KnownYears years, Predicate<LocalDate> isWorked) {
		LocalDate from = LocalDate.of(years.first(), 1, 1);
		LocalDate to = LocalDate.of(years.last() + 1, 1, 1);
		this.first = from.toEpochDay();
		this.worked = from.datesUntil(to).filter(isWorked).toArray(LocalDate[]::new);
		this.upTo = new int[(int) (to.toEpochDay() - this.first)];
		for (LocalDate day : this.worked) {
			this.upTo[index(day)] = 1;
		}
		for (int at = 1; at < this.upTo.length; at++) {
			this.upTo[at] += this.upTo[at - 1];
		}
	}

	boolean covers(LocalDate day) {
		long at = day.toEpochDay() - this.first;
		return at >= 0 && at < this.upTo.length;
	}

	boolean isWorked(LocalDate day) {
		return upTo(day) > before(day);
	}

	/** As {@link WorkingCalendar#count} says; null when the day lies outside. */
	@Nullable
	LocalDate date(LocalDate from, int days, CountingMode mode) {
		if (days <= 0 || mode == CountingMode.A) {
			return worked(from, (days < 0 && mode == CountingMode.B) ? days - 1 : days);
		}
		LocalDate last = worked(from, days);
		return (last != null && covers(last.plusDays(1))) ? last.plusDays(1) : null;
	}

	@Nullable
	private LocalDate worked(LocalDate from, int days) {
		if (days == 0) {
			return from;
		}
		int number = (days > 0) ? upTo(from) + days - 1 : before(from) + days;
		return (number >= 0 && number < this.worked.length) ? this.worked[number] : null;
	}

	/** How many lie strictly between two days, the earlier one first. */
	int between(LocalDate first, LocalDate last) {
		return before(last) - upTo(first);
	}

	private int upTo(LocalDate day) {
		return this.upTo[index(day)];
	}

	private int before(LocalDate day) {
		int at = index(day);
		return (at > 0) ? this.upTo[at - 1] : 0;
	}

	private int index(LocalDate day) {
		return (int) (day.toEpochDay() - this.first);
	}

}
