package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.OpinionSources.Source;

/**
 * Whom a branch asks for opinions, by kind and day: the decision table
 * {@code opinionSources}.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2.
 */
final class OpinionBodies {

	private static final DecisionTable TABLE = DecisionTable.packaged("opinionSources");

	private OpinionBodies() {
	}

	/**
	 * Those whom such a branch asks on that day; none where its own service says whom.
	 */
	static List<Source> of(OrganizationKind kind, LocalDate day) {
		return TABLE.rows(Map.of("kind", kind.name(), "day", day))
			.stream()
			.map((row) -> Source.valueOf(row.text("source").orElseThrow()))
			.toList();
	}

}
