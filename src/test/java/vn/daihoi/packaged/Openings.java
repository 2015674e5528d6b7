package vn.daihoi.packaged;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which the branches open their congresses: pilots on 2 and 3 December 2024,
 * hamlets and what is below the police and the armed forces from 9 December, the others
 * from 16 December; always on a weekday, small branches in the afternoon.
 */
final class Openings {

	private static final LocalDate PILOTS = LocalDate.of(2024, 12, 2);

	private static final LocalDate SECOND_WEEK = LocalDate.of(2024, 12, 9);

	private static final LocalDate THIRD_WEEK = LocalDate.of(2024, 12, 16);

	private static final int SMALL = 9;

	private Openings() {
	}

	/** From the first to the last of them. */
	static List<LocalDate> days() {
		return PILOTS.datesUntil(THIRD_WEEK.plusDays(5)).toList();
	}

	static LocalDate pilot(District.Unit unit) {
		return PILOTS.plusDays(unit.code().length() % 2);
	}

	static LocalDate of(District.Branch branch, District.Unit unit) {
		if (branch.equals(unit.pilot())) {
			return pilot(unit);
		}
		boolean second = branch.guided() || branch.kind().equals("HAMLET_BRANCH");
		return (second ? SECOND_WEEK : THIRD_WEEK).plusDays(unit.branches().indexOf(branch) % 5);
	}

	static String session(District.Branch branch) {
		return (branch.official() < SMALL) ? "AFTERNOON" : "MORNING";
	}

}
