package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.CongressRow;
import vn.daihoi.sight.OwedDeadline;
import vn.daihoi.sight.SeenCongress;

/** A congress in the list for programs. */
record CongressItem(String organization, String organizationName, String unit, String plan, CongressState state,
		@Nullable LocalDate openingDate, boolean late, List<Milestone> missing, @Nullable NextDeadline nextDeadline) {

	/** The first deadline that is still owed. */
	record NextDeadline(String rule, LocalDate date) {

		static NextDeadline of(OwedDeadline deadline) {
			return new NextDeadline(deadline.rule(), deadline.dueOn());
		}

	}

	static CongressItem of(SeenCongress congress) {
		CongressRow row = congress.row();
		return new CongressItem(row.organization(), row.organizationName(), row.unit(), row.plan(), congress.state(),
				row.openingDate(), congress.isLate(), congress.missing(),
				congress.next().map(NextDeadline::of).orElse(null));
	}

}
