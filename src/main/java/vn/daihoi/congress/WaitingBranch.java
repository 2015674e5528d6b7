package vn.daihoi.congress;

/**
 * A branch that a plan asks for and whose congress has not started.
 *
 * @param unitCode the nearest grassroots committee above it
 * @param ownGuidance whether it follows the guidance of its own service
 */
public record WaitingBranch(String organizationCode, String unitCode, int officialMembers, int probationaryMembers,
		boolean ownGuidance) {

	/** Its congress under {@code plan}, of which nothing is known yet. */
	public Congress planned(String plan) {
		return Congress.planned(new CongressId(plan, this.organizationCode), this.unitCode, this.officialMembers,
				this.probationaryMembers);
	}

}
