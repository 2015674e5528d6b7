package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * "So many working days from a day" beside adding as many days to a {@link LocalDate},
 * over the days of a year; the two take turns.
 */
class WorkingDaysBench {

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

	private static final int DAYS = 365;

	private static final int WORKING_DAYS = 30;

	private static final int ROUNDS = 4_000;

	private static final int WARM_UP_ROUNDS = 1_000;

	private static final double AT_MOST = 5;

	private final WorkingCalendar calendar = VietnameseCalendar.workingCalendar();

	private final LocalDate[] days = FIRST.datesUntil(FIRST.plusDays(DAYS)).toArray(LocalDate[]::new);

	private long seen;

	@Test
	void countsWorkingDaysInAtMostFiveTimesAPlainSum() {
		long ours = 0;
		long floor = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long one = nanos((day) -> this.calendar.date(day, -WORKING_DAYS, CountingMode.B));
			long other = nanos((day) -> day.plusDays(-WORKING_DAYS));
			ours += (round < WARM_UP_ROUNDS) ? 0 : one;
			floor += (round < WARM_UP_ROUNDS) ? 0 : other;
		}
		double ratio = (double) ours / floor;
		System.out.printf("%d working days from a day: %.2f times LocalDate.plusDays (at most %.0f)%n", WORKING_DAYS,
				ratio, AT_MOST);
		assertThat(this.seen).isNotZero();
		assertThat(ratio).isLessThanOrEqualTo(AT_MOST);
	}

	private long nanos(UnaryOperator<LocalDate> count) {
		long start = System.nanoTime();
		for (LocalDate day : this.days) {
			this.seen += count.apply(day).getDayOfYear();
		}
		return System.nanoTime() - start;
	}

}
