package vn.daihoi.board;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.daihoi.calendar.CalendarDay;

/**
 * Days of which the same is said.
 *
 * @param dates without their year, one behind the other
 */
record DaysAlike(String dates, String words) {

	private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");

	/** In the order of the first day of each. */
	static List<DaysAlike> of(List<CalendarDay> days, Function<CalendarDay, String> words) {
		return days.stream()
			.collect(Collectors.groupingBy(words, LinkedHashMap::new,
					Collectors.mapping((day) -> DAY_MONTH.format(day.date()), Collectors.joining(", "))))
			.entrySet()
			.stream()
			.map((alike) -> new DaysAlike(alike.getValue(), alike.getKey()))
			.toList();
	}

}
