package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.CongressRow;
import vn.daihoi.sight.NextLimit;
import vn.daihoi.sight.Standing;

/** A congress in the list for programs. */
record CongressItem(String organization, String organizationName, String unit, String plan, CongressState state,
		@Nullable LocalDate openingDate, boolean late, List<Milestone> missing, @Nullable NextDeadline nextDeadline) {

	/** The first deadline that is still owed. */
	record NextDeadline(String rule, LocalDate date) {

		static NextDeadline of(NextLimit limit) {
			return new NextDeadline(limit.rule(), limit.dueOn());
		}

	}

	static CongressItem of(CongressRow row, List<Milestone> missing) {
		Standing standing = row.standing();
		return new CongressItem(row.organization(), row.organizationName(), row.unit(), row.plan(), standing.state(),
				row.openingDate(), standing.late(), missing, standing.next().map(NextDeadline::of).orElse(null));
	}

}
