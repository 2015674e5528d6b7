package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A calendar as it stands at one moment; it never changes. */
final class KnownDays {

	private final Map<LocalDate, CalendarDay> days;

	private final KnownYears years;

	private final NumberedDays numbered;

	private final UndecidedDays undecided;

	private KnownDays(Map<LocalDate, CalendarDay> days, KnownYears years) {
		this.days = days;
		this.years = years;
		this.numbered = new NumberedDays(years, this::isWorked);
		this.undecided = new UndecidedDays(days.values(), years, this::isWorked);
	}

	static KnownDays of(List<CalendarDay> days) {
		if (days.isEmpty()) {
			throw new IllegalArgumentException("a calendar without days knows no year");
		}
		Map<LocalDate, CalendarDay> byDate = days.stream()
			.collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
		return new KnownDays(byDate, KnownYears.of(byDate.keySet()));
	}

	KnownDays with(List<CalendarChange> changes) {
		Map<LocalDate, CalendarDay> changed = new HashMap<>(this.days);
		changes.forEach((change) -> changed.compute(change.date(), (date, before) -> change.day()));
		return new KnownDays(changed, this.years.and(changed.keySet()));
	}

	KnownYears years() {
		return this.years;
	}

	List<CalendarDay> all() {
		return this.days.values().stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
	}

	List<CalendarDay> of(int year) {
		if (!this.years.contains(year)) {
			throw this.years.unknown();
		}
		return all().stream().filter((day) -> day.date().getYear() == year).toList();
	}

	Optional<CalendarDay> day(LocalDate date) {
		return Optional.ofNullable(this.days.get(date));
	}

	boolean covers(LocalDate date) {
		return this.numbered.covers(date);
	}

	boolean isWorkingDay(LocalDate date) {
		return this.numbered.isWorked(covered(date));
	}

	private boolean isWorked(LocalDate date) {
		return day(date).map((day) -> day.kind().isWorked()).orElse(!WorkingCalendar.isWeekend(date));
	}

	CountedDay count(LocalDate from, int days, CountingMode mode) {
		Count count = new Count(from, days, mode, date(from, days, mode));
		return new CountedDay(count.date(), this.undecided.range(count), new CountExplanation(this, count).reason());
	}

	LocalDate date(LocalDate from, int days, CountingMode mode) {
		LocalDate date = this.numbered.date(covered(from), days, mode);
		return (date != null) ? date : covered(LocalDate.MAX);
	}

	LocalDate nextWorkingDay(LocalDate date) {
		return isWorkingDay(date) ? date : date(date, 1, CountingMode.A);
	}

	int workingDaysBetween(LocalDate first, LocalDate last) {
		if (!first.isBefore(last)) {
			return 0;
		}
		return this.numbered.between(covered(first), covered(last));
	}

	private LocalDate covered(LocalDate date) {
		if (!covers(date)) {
			throw this.years.unknown();
		}
		return date;
	}

}
