package vn.daihoi.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How much of the calendar of congresses is shown at once. */
enum OpeningSpan {

	MONTH("Tháng", Period.ofMonths(1)), WEEK("Tuần", Period.ofWeeks(1)), DAY("Ngày", Period.ofDays(1));

	private final String label;

	private final Period length;

	OpeningSpan(String label, Period length) {
		this.label = label;
		this.length = length;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** As it stands in an address. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The first day of the one in which a day lies. */
	LocalDate first(LocalDate day) {
		return switch (this) {
			case MONTH -> day.withDayOfMonth(1);
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case DAY -> day;
		};
	}

	LocalDate last(LocalDate day) {
		return first(day).plus(this.length).minusDays(1);
	}

	LocalDate before(LocalDate day) {
		return first(day).minus(this.length);
	}

	LocalDate after(LocalDate day) {
		return first(day).plus(this.length);
	}

}
