package vn.daihoi.personnel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.regulation.Citation;

/**
 * Which shares of a committee are striven for: the decision table
 * {@code compositionTargets}. Nobody has read the central document for us, so they are
 * told and never refused.
 *
 * <p>
 * Source: domain rule N07 (women at least 15%, under 40 at least 10%, ethnic minority
 * fitting the area).
 */
final class CompositionTargets {

	private static final DecisionTable TABLE = DecisionTable.packaged("compositionTargets");

	private CompositionTargets() {
	}

	static List<Target> of(ListOf list) {
		return TABLE.rows(Map.of("list", list.name()))
			.stream()
			.map((row) -> new Target(Group.valueOf(row.text("group").orElseThrow()), row.number("leastPercent"),
					row.number("youngBelow").orElse(0), row.citation()))
			.toList();
	}

	/** Below which age somebody counts as young. */
	static int youngBelow() {
		return of(ListOf.COMMITTEE).stream().mapToInt(Target::youngBelow).max().orElseThrow();
	}

	/** A group of persons. */
	enum Group {

		WOMEN("Nữ"), YOUNG("Người trẻ"), ETHNIC_MINORITY("Dân tộc thiểu số");

		private final String label;

		Group(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

	/**
	 * A share that is striven for.
	 *
	 * @param leastPercent empty where only the area says how many
	 * @param youngBelow the age; 0 where it does not matter
	 */
	record Target(Group group, Optional<Integer> leastPercent, int youngBelow, Citation citation) {
	}

}
