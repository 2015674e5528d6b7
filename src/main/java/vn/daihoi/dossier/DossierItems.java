package vn.daihoi.dossier;

import java.util.List;
import java.util.Map;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.organization.OrganizationKind;

/**
 * Which papers the personnel dossier of a branch consists of, by kind and size: the
 * decision table {@code dossierItems}.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4, III.5 and III.6.
 */
final class DossierItems {

	private static final DecisionTable TABLE = DecisionTable.packaged("dossierItems");

	private DossierItems() {
	}

	/**
	 * The papers of such a branch; none where its own service says what it hands in.
	 * @param officialMembers their number when the day was proposed
	 */
	static List<Demand> of(OrganizationKind kind, int officialMembers) {
		return TABLE.rows(Map.of("kind", kind.name(), "officialMembers", officialMembers))
			.stream()
			.map((row) -> new Demand(row.text("item").orElseThrow(), row.is("required")))
			.toList();
	}

	/**
	 * One paper.
	 *
	 * @param item its id in the plan
	 * @param required whether the dossier is incomplete without it; otherwise it is asked
	 * for and not demanded
	 */
	record Demand(String item, boolean required) {
	}

}
