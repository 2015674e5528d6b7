package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * How a committee puts the superior's plan into its own.
 *
 * @param disseminatedOn when it was made known to the branches; null while that is still
 * to come
 * @param pilotBranch the code of the branch whose congress is the model for the others
 * @param pilotOn the day planned for it; null while it is not chosen
 * @param papers the ids of the uploaded signed plan
 */
record UnitPlan(String number, LocalDate issuedOn, @Nullable LocalDate disseminatedOn, String pilotBranch,
		@Nullable LocalDate pilotOn, List<String> papers) {
}
