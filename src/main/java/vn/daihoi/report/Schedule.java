package vn.daihoi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.daihoi.plan.CongressWindow;

/**
 * The days of all branches: who opens when, side by side.
 *
 * @param undecided the branches without an accepted day
 */
record Schedule(List<Day> days, List<Missing> undecided) {

	/**
	 * One day.
	 *
	 * @param outside whether it lies outside the window of the plan
	 * @param branches how many open on it in all
	 */
	record Day(LocalDate date, boolean outside, int branches, List<UnitDay> units) {
	}

	/** The branches of one committee that open on a day, by name. */
	record UnitDay(String unit, List<String> branches) {
	}

	/**
	 * Puts the accepted days of {@code branches} in order.
	 * @param unitName the name of a committee by its code
	 */
	static Schedule of(List<BranchRow> branches, CongressWindow window, Function<String, String> unitName) {
		Map<LocalDate, List<BranchRow>> byDay = branches.stream()
			.filter(Schedule::isDecided)
			.collect(Collectors.groupingBy(BranchRow::openingDate, TreeMap::new, Collectors.toList()));
		List<Day> days = new ArrayList<>();
		byDay.forEach((date, on) -> days.add(new Day(date, !window.contains(date), on.size(), units(on, unitName))));
		return new Schedule(days, branches.stream().filter((branch) -> !isDecided(branch)).map(Missing::of).toList());
	}

	private static List<UnitDay> units(List<BranchRow> branches, Function<String, String> unitName) {
		Map<String, List<String>> names = branches.stream()
			.collect(Collectors.groupingBy(BranchRow::unit, TreeMap::new,
					Collectors.mapping(BranchRow::name, Collectors.toList())));
		return names.entrySet()
			.stream()
			.map((unit) -> new UnitDay(unitName.apply(unit.getKey()), unit.getValue()))
			.toList();
	}

	private static boolean isDecided(BranchRow branch) {
		return branch.openingDate() != null && switch (branch.state()) {
			case PLANNED, ANNULLED, POSTPONED -> false;
			default -> true;
		};
	}

}
