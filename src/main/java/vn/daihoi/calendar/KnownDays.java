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

	private KnownDays(Map<LocalDate, CalendarDay> days, KnownYears years) {
		this.days = days;
		this.years = years;
		this.numbered = new NumberedDays(years.first(), years.last(), this::isWorked);
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

	List<CalendarDay> all() {
		return this.days.values().stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
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

	LocalDate date(LocalDate from, int days, CountingMode mode) {
		if (days == 0 || mode == CountingMode.A) {
			return walk(from, days);
		}
		return (days > 0) ? covered(walk(from, days).plusDays(1)) : walk(from, days - 1);
	}

	LocalDate nextWorkingDay(LocalDate date) {
		return isWorkingDay(date) ? date : walk(date, 1);
	}

	int workingDaysBetween(LocalDate first, LocalDate last) {
		if (!first.isBefore(last)) {
			return 0;
		}
		return this.numbered.between(covered(first), covered(last));
	}

	private LocalDate walk(LocalDate from, int days) {
		LocalDate date = this.numbered.from(covered(from), days);
		return (date != null) ? date : covered(LocalDate.MAX);
	}

	private LocalDate covered(LocalDate date) {
		if (!covers(date)) {
			throw this.years.unknown();
		}
		return date;
	}

}
