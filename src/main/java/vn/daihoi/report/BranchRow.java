package vn.daihoi.report;

import java.time.LocalDate;

import vn.daihoi.congress.CongressState;

/**
 * A branch in the list beside the figures.
 *
 * @param organization its code
 * @param unit the code of its committee
 * @param openingDate null while it has no day
 * @param heldOn null while it has not held its congress
 * @param settled ratified, in whole or in part, or held without an election
 * @param absenceReason why it has no result, or why it is put off; null when nobody said
 * @param breaches how many broken rules are recorded
 */
public record BranchRow(String organization, String name, String unit, CongressState state, LocalDate openingDate,
		LocalDate heldOn, boolean resultRecorded, boolean settled, String absenceReason, int breaches) {

	/** Whether nothing more is to come: settled, or accounted for without a congress. */
	public boolean isSettled() {
		return this.settled || this.absenceReason != null;
	}

	/** How a person reads the state. */
	public String stateLabel() {
		return this.state.label();
	}

}
