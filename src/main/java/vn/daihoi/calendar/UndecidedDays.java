package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The days that are still to be decided. Of all calendars that may come of them, the one
 * with the most working days and the one with the fewest give the ends of each range.
 */
final class UndecidedDays {

	private final NavigableSet<LocalDate> days;

	private final NumberedDays most;

	private final NumberedDays fewest;

	UndecidedDays(Collection<CalendarDay> days, KnownYears years, Predicate<LocalDate> isWorked) {
		this.days = days.stream()
			.filter((day) -> !day.confirmed())
			.map(CalendarDay::date)
			.collect(Collectors.toCollection(TreeSet::new));
		Predicate<LocalDate> undecided = this.days::contains;
		this.most = new NumberedDays(years, isWorked.or(undecided.and(Predicate.not(WorkingCalendar::isWeekend))));
		this.fewest = new NumberedDays(years, isWorked.and(undecided.negate()));
	}

	/** One day alone where an end lies in a year that the calendar does not know. */
	DayRange range(Count count) {
		List<LocalDate> waitedFor = between(count.from(), count.date());
		LocalDate withMost = count.with(this.most);
		LocalDate withFewest = count.with(this.fewest);
		if (waitedFor.isEmpty() || withMost == null || withFewest == null) {
			return new DayRange(count.date(), count.date(), waitedFor);
		}
		List<LocalDate> all = between(count.from(), withFewest);
		return count.isForward() ? new DayRange(withMost, withFewest, all) : new DayRange(withFewest, withMost, all);
	}

	/** Those behind {@code from}, up to {@code to} on whichever side. */
	private List<LocalDate> between(LocalDate from, LocalDate to) {
		return List.copyOf(
				to.isBefore(from) ? this.days.subSet(to, true, from, false) : this.days.subSet(from, false, to, true));
	}

}
