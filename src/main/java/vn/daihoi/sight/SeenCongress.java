package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.daihoi.congress.Milestone;

/**
 * A congress with all that it has reached and owes.
 *
 * @param missing what it has not reached of what it owes, in the usual order
 * @param deadlines the first due first
 */
public record SeenCongress(CongressRow row, Map<Milestone, LocalDate> reached, List<Milestone> missing,
		List<OwedDeadline> deadlines, LocalDate today) {

	public Standing standing() {
		return this.row.standing();
	}

}
