package vn.daihoi.personnel;

import java.util.Map;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.decision.Row;
import vn.daihoi.regulation.Citation;
import vn.daihoi.regulation.Severity;

/**
 * What a branch elects by the number of its official members: the decision table
 * {@code committeeSize}.
 *
 * <p>
 * Source: Charter, Article 24.1 and 24.4; 24-QĐ/TW, point 22. Smaller numbers by bands of
 * members are a plan's own.
 */
final class CommitteeSizes {

	private static final DecisionTable TABLE = DecisionTable.packaged("committeeSize");

	private CommitteeSizes() {
	}

	static Allowed of(int officialMembers) {
		Row row = TABLE.row(Map.of("officialMembers", officialMembers));
		return new Allowed(Elects.valueOf(row.text("elects").orElseThrow()), row.number("maxSeats").orElseThrow(),
				row.number("maxDeputies").orElseThrow(), Severity.valueOf(row.text("moreDeputies").orElseThrow()),
				row.citation());
	}

	/** What such a branch elects. */
	enum Elects {

		/** Too few members to be a branch. */
		NOTHING,

		SECRETARY,

		COMMITTEE

	}

	/**
	 * How many it may elect.
	 *
	 * @param maxSeats of its committee; 0 where it has none
	 * @param moreDeputies how much it weighs that more deputies are elected
	 */
	record Allowed(Elects elects, int maxSeats, int maxDeputies, Severity moreDeputies, Citation citation) {
	}

}
