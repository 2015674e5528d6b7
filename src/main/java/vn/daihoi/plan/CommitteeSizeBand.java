package vn.daihoi.plan;

/**
 * How many a branch of a certain size may elect.
 *
 * @param membersFrom the fewest official members of this band
 * @param membersTo the most official members of this band; null for the last band
 * @param maxCommitteeMembers 0 where only a secretary is elected
 * @param maxDeputySecretaries null where the plan gives no number
 */
public record CommitteeSizeBand(int membersFrom, @MayBeAbsent Integer membersTo, int maxCommitteeMembers,
		@MayBeAbsent Integer maxDeputySecretaries, String clause) {

	public boolean contains(int officialMembers) {
		return officialMembers >= this.membersFrom && (this.membersTo == null || officialMembers <= this.membersTo);
	}

	/** Whether a branch of this size elects a committee at all. */
	public boolean electsCommittee() {
		return this.maxCommitteeMembers > 0;
	}

}
