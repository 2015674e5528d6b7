package vn.daihoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Working days: Monday to Friday without holidays, with the Saturdays that make up for
 * days off.
 *
 * <p>
 * It knows the whole years from its first to its last listed day and guesses nothing
 * outside them: every question about another year is answered by a {@link Refusal} (422).
 */
public class WorkingCalendar {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final Map<LocalDate, CalendarDay> days;

	private final IntSummaryStatistics years;

	private final NumberedDays numbered;

	/**
	 * @param days the days that differ from the plain week, each at most once
	 * @throws IllegalArgumentException when there is none, so that no year is known
	 */
	public WorkingCalendar(List<CalendarDay> days) {
		if (days.isEmpty()) {
			throw new IllegalArgumentException("a calendar without days knows no year");
		}
		this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
		this.years = days.stream().mapToInt((day) -> day.date().getYear()).summaryStatistics();
		this.numbered = new NumberedDays(this.years.getMin(), this.years.getMax(), this::isWorked);
	}

	/** Whether the calendar knows the year of {@code date}. */
	public boolean covers(LocalDate date) {
		return this.numbered.covers(date);
	}

	public boolean isWorkingDay(LocalDate date) {
		return this.numbered.isWorked(covered(date));
	}

	private boolean isWorked(LocalDate date) {
		return day(date).map((day) -> day.kind().isWorked()).orElse(!isWeekend(date));
	}

	/**
	 * The day that lies {@code days} working days after {@code from}, before it when
	 * negative. Reading A gives the n-th working day; reading B leaves n full working
	 * days between: forward the day after the n-th, backward the (n+1)-th working day.
	 * Zero days give {@code from} itself.
	 */
	public CountedDay count(LocalDate from, int days, CountingMode mode) {
		Count count = new Count(from, days, mode, date(from, days, mode));
		return new CountExplanation(this, count).countedDay();
	}

	/** The same day without its reason, for those who count many. */
	public LocalDate date(LocalDate from, int days, CountingMode mode) {
		if (days == 0 || mode == CountingMode.A) {
			return walk(from, days);
		}
		return (days > 0) ? covered(walk(from, days).plusDays(1)) : walk(from, days - 1);
	}

	/** {@code date} itself when it is worked, or else the first working day after it. */
	public LocalDate nextWorkingDay(LocalDate date) {
		return isWorkingDay(date) ? date : walk(date, 1);
	}

	/**
	 * How many working days lie strictly between the two days; none when they are the
	 * wrong way round.
	 */
	public int workingDaysBetween(LocalDate first, LocalDate last) {
		if (!first.isBefore(last)) {
			return 0;
		}
		return this.numbered.between(covered(first), covered(last));
	}

	Optional<CalendarDay> day(LocalDate date) {
		return Optional.ofNullable(this.days.get(date));
	}

	/** Whether it is a Saturday or a Sunday, worked or not. */
	public static boolean isWeekend(LocalDate date) {
		return WEEKEND.contains(date.getDayOfWeek());
	}

	private LocalDate walk(LocalDate from, int days) {
		LocalDate date = this.numbered.from(covered(from), days);
		return (date != null) ? date : covered(LocalDate.MAX);
	}

	private LocalDate covered(LocalDate date) {
		if (!covers(date)) {
			String text = "Lịch ngày làm việc chỉ có từ %d đến %d; hãy chọn ngày trong các năm này hoặc bổ sung lịch"
				.formatted(this.years.getMin(), this.years.getMax());
			throw Refusal.impossible(List.of(Finding.error("CALENDAR", "", text, "")));
		}
		return date;
	}

}
