package vn.daihoi.plan;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A visit as it is written down.
 *
 * @param plan its code
 * @param organization the code of the visited committee or branch
 * @param visitKind what it was for
 * @param visitor who came
 * @param mendBy by when the findings are to be mended; null when nothing is
 */
record RecordVisit(String plan, String organization, LocalDate visitedOn, Visit.Kind visitKind, String visitor,
		String visitFinding, @Nullable LocalDate mendBy) {

	Visit of(String name) {
		return new Visit(name, this.visitedOn, this.visitKind, this.visitor.strip(), this.visitFinding.strip(),
				this.mendBy, null, null);
	}

}
