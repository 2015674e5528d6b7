package vn.daihoi.election;

import java.time.LocalDate;
import java.util.Map;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.decision.Row;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Citation;

/**
 * The number D that more than half is taken of, those convened less the excluded, as the
 * decision table {@code electionBase} says of a day.
 *
 * <p>
 * Source: 244-QĐ/TW, Article 32, taken to hold under 190-QĐ/TW.
 *
 * @param excludeExcusedAbsentees whether who was excused for the whole congress leaves
 * the base
 */
public record VoteBase(boolean excludeTemporaryElsewhere, boolean excludeExemptAbsent, boolean excludeSuspended,
		boolean excludeExcusedAbsentees, Citation citation) {

	private static final DecisionTable TABLE = DecisionTable.packaged("electionBase");

	/** Of a ballot. */
	public static VoteBase ofElection(CongressType congressType, LocalDate day) {
		return of(congressType, "ELECTION", day);
	}

	/** Of a vote by show of hands. */
	public static VoteBase ofVote(CongressType congressType, LocalDate day) {
		return of(congressType, "SHOW_OF_HANDS", day);
	}

	private static VoteBase of(CongressType congressType, String vote, LocalDate day) {
		Row row = TABLE.row(Map.of("congressType", congressType.name(), "vote", vote, "day", day));
		return new VoteBase(row.is("excludeTemporaryElsewhere"), row.is("excludeExemptAbsent"),
				row.is("excludeSuspended"), row.is("excludeExcusedAbsentees"), row.citation());
	}

	/** Below 1 when nobody is left who could elect. */
	public long of(Members members) {
		return (long) members.official() - only(this.excludeTemporaryElsewhere, members.temporaryElsewhere())
				- only(this.excludeExemptAbsent, members.exemptAbsent())
				- only(this.excludeSuspended, members.suspended())
				- only(this.excludeExcusedAbsentees, members.excusedWholeCongress());
	}

	private static long only(boolean excluded, int members) {
		return excluded ? members : 0;
	}

}
