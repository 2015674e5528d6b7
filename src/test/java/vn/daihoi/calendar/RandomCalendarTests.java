package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every calendar, on calendars drawn at random; a failure names its seed.
 */
class RandomCalendarTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	private static final int DAYS_KNOWN = 4 * 365 + 1;

	private static final int MOST = 60;

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	/** A calendar with up to 80 days of its own, and a day and a number to count from. */
	private static final class Drawn {

		private final Random random;

		private final List<CalendarDay> days = new ArrayList<>();

		private final WorkingCalendar calendar;

		private final LocalDate day;

		private final int n;

		Drawn(long seed) {
			this.random = new Random(seed);
			this.days.add(special(FIRST, DayKind.HOLIDAY));
			this.days.add(special(FIRST.plusDays(DAYS_KNOWN - 1), DayKind.HOLIDAY));
			this.random.ints(this.random.nextInt(80), 1, DAYS_KNOWN - 1)
				.distinct()
				.mapToObj(FIRST::plusDays)
				.forEach((date) -> this.days.add(special(date, kind(date))));
			this.calendar = new WorkingCalendar(this.days);
			this.day = FIRST.plusDays(200 + this.random.nextInt(DAYS_KNOWN - 400));
			this.n = 1 + this.random.nextInt(MOST);
		}

		private static DayKind kind(LocalDate date) {
			return WorkingCalendar.isWeekend(date) ? DayKind.SWAP_WORK : DayKind.HOLIDAY;
		}

		static CalendarDay special(LocalDate date, DayKind kind) {
			return new CalendarDay(date, kind, "ngày rút thăm", true);
		}

		LocalDate count(int days, CountingMode mode) {
			return this.calendar.date(this.day, days, mode);
		}

		/** The same calendar with one more holiday. */
		WorkingCalendar with(LocalDate holiday) {
			return new WorkingCalendar(Stream
				.concat(this.days.stream().filter((one) -> !one.date().equals(holiday)),
						Stream.of(special(holiday, DayKind.HOLIDAY)))
				.toList());
		}

	}

	/** As a person counts with a finger on a wall calendar. */
	private static LocalDate byHand(Drawn drawn, int days) {
		LocalDate date = drawn.day;
		for (int left = Math.abs(days); left > 0;) {
			date = date.plusDays(Integer.signum(days));
			left -= drawn.calendar.isWorkingDay(date) ? 1 : 0;
		}
		return date;
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void countIsThatOfAFingerOnTheWallCalendar(long seed) {
		Drawn drawn = new Drawn(seed);
		assertThat(drawn.count(drawn.n, CountingMode.A)).isEqualTo(byHand(drawn, drawn.n));
		assertThat(drawn.count(-drawn.n, CountingMode.A)).isEqualTo(byHand(drawn, -drawn.n));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void forwardAndBackComesToTheSameWorkingDay(long seed) {
		Drawn drawn = new Drawn(seed);
		LocalDate start = drawn.calendar.nextWorkingDay(drawn.day);
		for (int n : new int[] { drawn.n, -drawn.n }) {
			LocalDate there = drawn.calendar.date(start, n, CountingMode.A);
			assertThat(drawn.calendar.date(there, -n, CountingMode.A)).isEqualTo(start);
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void moreDaysLeadFurther(long seed) {
		Drawn drawn = new Drawn(seed);
		for (CountingMode mode : CountingMode.values()) {
			assertThat(drawn.count(drawn.n + 1, mode)).isAfter(drawn.count(drawn.n, mode));
			assertThat(drawn.count(-drawn.n - 1, mode)).isBefore(drawn.count(-drawn.n, mode));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void oneMoreHolidayNeverBringsADayNearerAndMovesExactlyTheCountsThatContainIt(long seed) {
		Drawn drawn = new Drawn(seed);
		LocalDate holiday = drawn.day.plusDays(drawn.random.nextInt(2 * MOST) + 1);
		LocalDate before = drawn.count(drawn.n, CountingMode.A);
		LocalDate after = drawn.with(holiday).date(drawn.day, drawn.n, CountingMode.A);
		boolean counted = drawn.calendar.isWorkingDay(holiday) && !holiday.isAfter(before);
		assertThat(after.isAfter(before)).isEqualTo(counted);
		assertThat(after).isAfterOrEqualTo(before);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void strictReadingLeavesAllTheDaysBetweenAndTheLenientOneOneFewer(long seed) {
		Drawn drawn = new Drawn(seed);
		LocalDate strict = drawn.count(drawn.n, CountingMode.B);
		assertThat(strict).isEqualTo(drawn.count(drawn.n, CountingMode.A).plusDays(1));
		assertThat(drawn.calendar.workingDaysBetween(drawn.day, strict)).isEqualTo(drawn.n);
		LocalDate back = drawn.count(-drawn.n, CountingMode.B);
		assertThat(back).isEqualTo(drawn.count(-drawn.n - 1, CountingMode.A));
		assertThat(drawn.calendar.workingDaysBetween(back, drawn.day)).isEqualTo(drawn.n);
	}

}
