package vn.daihoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.daihoi.regulation.Refusal;

/**
 * Working days: Monday to Friday without holidays, with the Saturdays that make up for
 * days off.
 *
 * <p>
 * It knows the whole years from its first to its last listed day and guesses nothing
 * outside them: every question about another year is answered by a {@link Refusal} (422).
 * When administrators change a day, all questions from then on are answered with it, and
 * none half with it; see {@link ChangeCalendar}.
 */
public class WorkingCalendar {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private volatile KnownDays known;

	/**
	 * @param days the days that differ from the plain week, each at most once
	 * @throws IllegalArgumentException when there is none, so that no year is known
	 */
	public WorkingCalendar(List<CalendarDay> days) {
		this(KnownDays.of(days));
	}

	private WorkingCalendar(KnownDays known) {
		this.known = known;
	}

	/**
	 * Another calendar, as this one is now but for {@code changes}; this one stays.
	 * @throws Refusal 422 when a day lies in a year that does not follow those known
	 */
	public WorkingCalendar with(List<CalendarChange> changes) {
		return new WorkingCalendar(this.known.with(changes));
	}

	/** All questions from now on are answered as {@code other} answers them now. */
	void become(WorkingCalendar other) {
		this.known = other.known;
	}

	/** The years that the calendar knows. */
	public KnownYears years() {
		return this.known.years();
	}

	/** The days that differ from the plain week, the first one first. */
	public List<CalendarDay> days() {
		return this.known.all();
	}

	/**
	 * Those of one year.
	 * @throws Refusal 422 when the calendar does not know it
	 */
	public List<CalendarDay> days(int year) {
		return this.known.of(year);
	}

	/** How {@code date} differs from the plain week, if it does. */
	public Optional<CalendarDay> day(LocalDate date) {
		return this.known.day(date);
	}

	/** Whether the calendar knows the year of {@code date}. */
	public boolean covers(LocalDate date) {
		return this.known.covers(date);
	}

	public boolean isWorkingDay(LocalDate date) {
		return this.known.isWorkingDay(date);
	}

	/**
	 * The day that lies {@code days} working days after {@code from}, before it when
	 * negative. Reading A gives the n-th working day; reading B leaves n full working
	 * days between: forward the day after the n-th, backward the (n+1)-th working day.
	 * Zero days give {@code from} itself.
	 */
	public CountedDay count(LocalDate from, int days, CountingMode mode) {
		return this.known.count(from, days, mode);
	}

	/** The same day without its reason, for those who count many. */
	public LocalDate date(LocalDate from, int days, CountingMode mode) {
		return this.known.date(from, days, mode);
	}

	/** {@code date} itself when it is worked, or else the first working day after it. */
	public LocalDate nextWorkingDay(LocalDate date) {
		return this.known.nextWorkingDay(date);
	}

	/**
	 * How many working days lie strictly between the two days; none when they are the
	 * wrong way round.
	 */
	public int workingDaysBetween(LocalDate first, LocalDate last) {
		return this.known.workingDaysBetween(first, last);
	}

	/** Whether it is a Saturday or a Sunday, worked or not. */
	public static boolean isWeekend(LocalDate date) {
		return WEEKEND.contains(date.getDayOfWeek());
	}

}
