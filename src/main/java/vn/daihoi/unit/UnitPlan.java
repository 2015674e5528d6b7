package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.task.Numbered;

/**
 * How a committee puts the superior's plan into its own.
 *
 * @param disseminatedOn when it was made known to the branches; null while that is still
 * to come
 * @param pilotBranch the code of the branch whose congress is the model for the others
 * @param pilotOn the day planned for it; null while it is not chosen
 * @param papers the ids of the uploaded signed plan
 * @param allocations how many delegates the branches send to the congress above them;
 * null or empty where they elect none
 */
record UnitPlan(String number, LocalDate issuedOn, @Nullable LocalDate disseminatedOn, String pilotBranch,
		@Nullable LocalDate pilotOn, List<String> papers, @Nullable List<Allocation> allocations) implements Numbered {

	@Override
	public LocalDate numberedOn() {
		return this.issuedOn;
	}

	/** What one branch is given. */
	record Allocation(String branch, int delegates, int alternates) {
	}

	List<Allocation> allocated() {
		return (this.allocations != null) ? this.allocations : List.of();
	}

}
