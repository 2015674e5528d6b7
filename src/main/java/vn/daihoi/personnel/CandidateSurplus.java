package vn.daihoi.personnel;

import java.util.Map;
import java.util.Optional;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.decision.Row;
import vn.daihoi.regulation.Citation;
import vn.daihoi.regulation.Severity;

/**
 * What is thought of a list of names for some seats: the decision table
 * {@code candidateSurplus}. The list of a committee needs a surplus (S1) of at most 30%
 * (S2), of which the convening committee prepares 10–15% (S3); for 3 to 6 seats it is 1
 * (S4); posts are elected with or without one (S5).
 *
 * <p>
 * Source: 190-QĐ/TW, Article 14.1; before 10 October 2024 244-QĐ/TW, Article 16.
 */
final class CandidateSurplus {

	private static final DecisionTable TABLE = DecisionTable.packaged("candidateSurplus");

	private CandidateSurplus() {
	}

	static Verdict of(ListOf list, int round, int seats, int surplus) {
		Row row = TABLE
			.row(Map.of("list", list.name(), "round", Math.min(round, 2), "seats", seats, "surplus", surplus));
		return new Verdict(row.text("code").orElseThrow(), row.text("severity").map(Severity::valueOf),
				row.number("most").orElse(0), row.number("preparedFrom").orElse(0), row.number("preparedTo").orElse(0),
				row.citation());
	}

	/**
	 * What the table says.
	 *
	 * @param severity empty where there is nothing to say
	 * @param most the most names beyond the seats, where there are too many
	 * @param preparedFrom what the convening committee prepares at least, where the
	 * surplus is another
	 * @param preparedTo at most; less than at least where no whole number lies between
	 */
	record Verdict(String code, Optional<Severity> severity, int most, int preparedFrom, int preparedTo,
			Citation citation) {
	}

}
