package vn.daihoi.congress;

import java.time.LocalDate;

/**
 * One congress.
 *
 * @param id its key as text, {@code plan/organization}
 * @param unitCode the committee that directs it
 * @param officialMembers counted when the day was proposed
 * @param seats how many members of the branch committee are to be elected; 0 where there
 * is none
 * @param openingDate the day that was proposed or accepted last; null before
 */
public record Congress(String id, String planCode, String organizationCode, String unitCode, int officialMembers,
		int probationaryMembers, int seats, LocalDate openingDate, Session session, String venue, String phone) {

	public CongressId key() {
		return new CongressId(this.planCode, this.organizationCode);
	}

	/** Whether it is the issuer's own, above which the tree knows nobody. */
	public boolean isDirectedByItself() {
		return this.organizationCode.equals(this.unitCode);
	}

}
