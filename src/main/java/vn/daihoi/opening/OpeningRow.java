package vn.daihoi.opening;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.Session;

/**
 * A congress on its day, as its row says.
 *
 * @param accepted whether the day is agreed; otherwise it is proposed
 */
record OpeningRow(String id, String plan, String organization, String organizationName, String unit, String unitName,
		LocalDate openingDate, Session session, @Nullable String venue, boolean accepted) {

	/** Whether nobody can be at both. */
	boolean meets(OpeningRow other) {
		return !this.id.equals(other.id) && this.openingDate.equals(other.openingDate)
				&& this.session.overlaps(other.session);
	}

}
