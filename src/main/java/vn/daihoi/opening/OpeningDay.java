package vn.daihoi.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.daihoi.calendar.VietnameseDate;

/** The congresses of one day. */
record OpeningDay(LocalDate date, List<Line> lines) {

	/**
	 * One of them.
	 *
	 * @param clashes what meets it, in words; empty when nothing does
	 */
	record Line(OpeningRow row, String attending, List<String> clashes) {
	}

	/** By day; days without any are left out. */
	static List<OpeningDay> of(List<Opening> openings) {
		Map<LocalDate, List<Opening>> days = openings.stream()
			.collect(Collectors.groupingBy((one) -> one.row().openingDate(), TreeMap::new, Collectors.toList()));
		return days.entrySet().stream().map((day) -> of(day.getKey(), day.getValue())).toList();
	}

	private static OpeningDay of(LocalDate date, List<Opening> openings) {
		return new OpeningDay(date,
				openings.stream()
					.map((one) -> new Line(one.row(), String.join(", ", one.attending()), one.clashes(openings)))
					.toList());
	}

	/** As a person reads it. */
	public String words() {
		return VietnameseDate.withWeekday(this.date);
	}

}
