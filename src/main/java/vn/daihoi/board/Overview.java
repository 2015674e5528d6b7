package vn.daihoi.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.daihoi.congress.CongressState;
import vn.daihoi.sight.Concern;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.FilterAddress;
import vn.daihoi.sight.StateCount;

/**
 * The table of committees and states.
 *
 * @param states those in which a congress stands, in the usual order
 * @param sum the last row, of all committees
 */
record Overview(List<CongressState> states, List<Row> rows, Row sum) {

	/** A number, and the address of the list of those that it counts. */
	record Cell(int number, String address) {
	}

	/** One committee. */
	record Row(String code, String name, List<Cell> cells, Cell soon, Cell late, Cell total) {
	}

	/**
	 * Of what was counted.
	 * @param soon at how many of each committee a limit is soon due, by its code
	 */
	static Overview of(List<StateCount> counts, Map<String, Integer> soon, CongressFilter wholePlan) {
		List<CongressState> states = Arrays.stream(CongressState.values())
			.filter((state) -> counts.stream().anyMatch((count) -> count.state() == state))
			.toList();
		Map<String, List<StateCount>> byUnit = new LinkedHashMap<>();
		counts.forEach((count) -> byUnit.computeIfAbsent(count.unit(), (unit) -> new ArrayList<>()).add(count));
		List<Row> rows = byUnit.values()
			.stream()
			.map((unit) -> row(unit.get(0).unit(), unit.get(0).unitName(), unit,
					soon.getOrDefault(unit.get(0).unit(), 0), states, wholePlan))
			.toList();
		int soonOfAll = soon.values().stream().mapToInt(Integer::intValue).sum();
		return new Overview(states, rows, row(null, "Cộng", counts, soonOfAll, states, wholePlan));
	}

	private static Row row(String unit, String name, List<StateCount> counts, int soon, List<CongressState> states,
			CongressFilter wholePlan) {
		CongressFilter filter = wholePlan.ofUnit(unit);
		List<Cell> cells = states.stream().map((state) -> cell(number(counts, state), filter.in(state))).toList();
		return new Row(unit, name, cells, cell(soon, filter.with(Concern.SOON)),
				cell(counts.stream().mapToInt(StateCount::late).sum(), filter.lateOnly()),
				cell(counts.stream().mapToInt(StateCount::congresses).sum(), filter));
	}

	private static int number(List<StateCount> counts, CongressState state) {
		return counts.stream().filter((count) -> count.state() == state).mapToInt(StateCount::congresses).sum();
	}

	static Cell cell(int number, CongressFilter filter) {
		return new Cell(number, FilterAddress.of("/board", filter) + "#danh-sach");
	}

}
