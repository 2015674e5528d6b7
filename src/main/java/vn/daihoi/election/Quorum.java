package vn.daihoi.election;

import java.util.Map;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.decision.Row;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Citation;

/**
 * The part of those convened that must be there: the decision table {@code quorum}.
 *
 * <p>
 * Source: Charter, Article 11, whose text nobody has read for us; so whoever asks may
 * warn and not refuse.
 *
 * @param parts so many parts
 * @param of of so many
 * @param ofOrganizations whether as many of the subordinate organisations must be
 * represented
 */
public record Quorum(int parts, int of, boolean ofOrganizations, Citation citation) {

	private static final DecisionTable TABLE = DecisionTable.packaged("quorum");

	public static Quorum of(CongressType congressType) {
		Row row = TABLE.row(Map.of("congressType", congressType.name()));
		return new Quorum(row.number("parts").orElseThrow(), row.number("of").orElseThrow(), row.is("ofOrganizations"),
				row.citation());
	}

	public boolean isReached(long present, long convened) {
		return this.of * present >= this.parts * convened;
	}

}
