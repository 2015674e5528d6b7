package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The range of a count against all calendars that decisions can lead to, on calendars
 * with up to three undecided days drawn at random; a failure names its seed.
 */
class RandomRangeTests {

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

	private static final int ALL_DAYS = 365;

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	/** One year with some days of its own, and a day in it to count from. */
	private static final class Drawn {

		private final List<CalendarDay> undecided;

		private final WorkingCalendar calendar;

		private final LocalDate day;

		private final int n;

		Drawn(long seed) {
			Random random = new Random(seed);
			this.day = FIRST.plusDays(100 + random.nextInt(ALL_DAYS - 200));
			this.n = 1 + random.nextInt(12);
			int waitedFor = 1 + random.nextInt(3);
			List<CalendarDay> days = new ArrayList<>(List.of(drawn(FIRST, random, true)));
			random.ints(8, -25, 26)
				.distinct()
				.mapToObj(this.day::plusDays)
				.forEach((date) -> days.add(drawn(date, random, days.size() > waitedFor)));
			this.undecided = days.stream().filter((one) -> !one.confirmed()).toList();
			this.calendar = new WorkingCalendar(days);
		}

		private static CalendarDay drawn(LocalDate date, Random random, boolean confirmed) {
			DayKind kind = DayKind.values()[random.nextInt(DayKind.values().length)];
			return new CalendarDay(date, kind, "ngày rút thăm", confirmed);
		}

		TreeSet<LocalDate> possible(int days, CountingMode mode) {
			Stream<WorkingCalendar> calendars = Stream.of(this.calendar);
			for (CalendarDay open : this.undecided) {
				calendars = calendars.flatMap((one) -> decisions(open).map((made) -> one.with(List.of(made))));
			}
			return calendars.map((one) -> one.date(this.day, days, mode))
				.collect(Collectors.toCollection(TreeSet::new));
		}

		/** As it was proposed, or not. */
		private static Stream<CalendarChange> decisions(CalendarDay open) {
			return Stream.of(CalendarChange.to(decided(open, open.kind())),
					(open.kind().isWorked() && !WorkingCalendar.isWeekend(open.date()))
							? CalendarChange.to(decided(open, DayKind.HOLIDAY))
							: CalendarChange.toOrdinary(open.date()));
		}

		private static CalendarDay decided(CalendarDay open, DayKind kind) {
			return new CalendarDay(open.date(), kind, open.basis(), true);
		}

	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void rangeGoesFromTheFirstToTheLastDayThatDecisionsCanGive(long seed) {
		Drawn drawn = new Drawn(seed);
		for (CountingMode mode : CountingMode.values()) {
			for (int days : new int[] { drawn.n, -drawn.n }) {
				CountedDay counted = drawn.calendar.count(drawn.day, days, mode);
				TreeSet<LocalDate> possible = drawn.possible(days, mode);
				assertThat(counted.range().earliest()).isEqualTo(possible.first());
				assertThat(counted.range().latest()).isEqualTo(possible.last());
				assertThat(counted.confirmed() && possible.size() > 1).isFalse();
			}
		}
	}

}
