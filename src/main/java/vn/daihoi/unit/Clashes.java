package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Session;
import vn.daihoi.regulation.Finding;

/**
 * Congresses of one unit in the same half of a day: allowed, but whoever directs them
 * cannot be at both.
 */
final class Clashes {

	private Clashes() {
	}

	/** What meets at the same time, by day. */
	static List<Finding> of(List<ScheduleLine> lines) {
		Map<LocalDate, List<ScheduleLine>> days = lines.stream()
			.filter((line) -> line.openingDate() != null)
			.collect(Collectors.groupingBy(ScheduleLine::openingDate, TreeMap::new, Collectors.toList()));
		List<Finding> clashes = new ArrayList<>();
		days.forEach((day, together) -> clashes.addAll(on(day, together)));
		return clashes;
	}

	private static List<Finding> on(LocalDate day, List<ScheduleLine> lines) {
		List<String> morning = names(lines, Session.MORNING);
		List<String> afternoon = names(lines, Session.AFTERNOON);
		if (morning.equals(afternoon)) {
			return clash(Session.WHOLE_DAY, day, morning);
		}
		List<Finding> clashes = new ArrayList<>(clash(Session.MORNING, day, morning));
		clashes.addAll(clash(Session.AFTERNOON, day, afternoon));
		return clashes;
	}

	private static List<String> names(List<ScheduleLine> lines, Session half) {
		return lines.stream()
			.filter((line) -> line.session() == half || line.session() == Session.WHOLE_DAY)
			.map(ScheduleLine::name)
			.toList();
	}

	private static List<Finding> clash(Session when, LocalDate day, List<String> names) {
		String text = "%s %s có %d chi bộ cùng đại hội: %s; cần phân công người dự, chỉ đạo từng nơi".formatted(
				StringUtils.capitalize(when.label()), VietnameseDate.of(day), names.size(), String.join(", ", names));
		return (names.size() < 2) ? List.of() : List.of(Finding.info("CLASH", "rows", text, ""));
	}

}
