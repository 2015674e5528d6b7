package vn.daihoi.election;

import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.plan.CongressType;

/**
 * The number D that more than half is taken of: those convened, less the excluded.
 *
 * <p>
 * Source: 244-QĐ/TW, Article 32.
 *
 * @param excludeExcusedAbsentees whether who was excused for the whole congress leaves
 * the base; not verified under 190-QĐ/TW
 */
public record VoteBase(boolean excludeExcusedAbsentees) {

	/** Below 1 when nobody is left who could elect. */
	public long of(CongressType congressType, Members members) {
		return members.official() - excluded(congressType, members);
	}

	private long excluded(CongressType congressType, Members members) {
		long excused = this.excludeExcusedAbsentees ? members.excusedWholeCongress() : 0;
		return switch (congressType) {
			case MEMBERS -> excused + members.temporaryElsewhere() + members.exemptAbsent() + members.suspended();
			case DELEGATES -> excused;
		};
	}

}
