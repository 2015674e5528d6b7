package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days of a month, cut into weeks that begin on Monday. */
public final class Weeks {

	private static final int LONG = 7;

	private Weeks() {
	}

	/** How many days of the month's first week belong to the month before. */
	public static int leading(LocalDate first) {
		return first.getDayOfWeek().ordinal();
	}

	/** The days of one month, in their order. */
	public static <T> Collection<List<T>> of(List<T> days, Function<T, LocalDate> date) {
		int leading = leading(date.apply(days.get(0)));
		return days.stream()
			.collect(Collectors.groupingBy((day) -> (date.apply(day).getDayOfMonth() - 1 + leading) / LONG,
					TreeMap::new, Collectors.toList()))
			.values();
	}

}
