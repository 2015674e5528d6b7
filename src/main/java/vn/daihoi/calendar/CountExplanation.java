package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says why a count gave its day, naming every day on the way that differs, so that a
 * secretary can check it with a wall calendar.
 */
class CountExplanation {

	private final KnownDays calendar;

	private final Count count;

	CountExplanation(KnownDays calendar, Count count) {
		this.calendar = calendar;
		this.count = count;
	}

	/** One Vietnamese sentence without its final stop. */
	String reason() {
		List<String> parts = new ArrayList<>(List.of(this.count.inWords()));
		parts.addAll(leftOut());
		parts.addAll(workedWeekends());
		return String.join("; ", parts);
	}

	private List<String> leftOut() {
		// in this order the weekends stand first
		Map<String, Long> kinds = this.count.span()
			.stream()
			.filter((day) -> !this.calendar.isWorkingDay(day))
			.collect(Collectors.groupingBy(this::kindOfRest, () -> new TreeMap<>(Comparator.reverseOrder()),
					Collectors.counting()));
		String listed = kinds.entrySet()
			.stream()
			.map((kind) -> kind.getValue() + " " + kind.getKey())
			.collect(Collectors.joining(", "));
		return kinds.isEmpty() ? List.of() : List.of("không tính " + listed);
	}

	private List<String> workedWeekends() {
		String listed = this.count.span()
			.stream()
			.filter(this::isWorkedWeekend)
			.map(VietnameseDate::of)
			.collect(Collectors.joining(", "));
		return listed.isEmpty() ? List.of() : List.of("có tính thứ Bảy làm bù " + listed);
	}

	private String kindOfRest(LocalDate day) {
		if (WorkingCalendar.isWeekend(day)) {
			return "ngày thứ Bảy, Chủ nhật";
		}
		return this.calendar.day(day).orElseThrow().kind().vietnamese();
	}

	private boolean isWorkedWeekend(LocalDate day) {
		return WorkingCalendar.isWeekend(day) && this.calendar.isWorkingDay(day);
	}

}
