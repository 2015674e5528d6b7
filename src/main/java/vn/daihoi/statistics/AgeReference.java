package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.decision.Row;

/**
 * By which month the ages of those whom a congress elects count: the decision table
 * {@code ageReference}, which nobody has verified; the month of the congress itself where
 * it says nothing, as for branches.
 *
 * <p>
 * Source: domain rule N06.
 */
final class AgeReference {

	private static final DecisionTable TABLE = DecisionTable.packaged("ageReference");

	private AgeReference() {
	}

	/** The first day of that month. */
	static LocalDate of(String scope, LocalDate congress) {
		List<Row> rows = TABLE.rows(Map.of("scope", scope, "year", congress.getYear()));
		return rows.stream()
			.findFirst()
			.flatMap((row) -> row.number("month"))
			.map(congress.withDayOfMonth(1)::withMonth)
			.orElse(congress.withDayOfMonth(1));
	}

}
