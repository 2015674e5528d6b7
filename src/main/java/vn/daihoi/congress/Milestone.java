package vn.daihoi.congress;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a congress reaches on its way, each on a day of its own; none waits for another
 * unless the plan says so.
 */
public enum Milestone {

	DATE_PROPOSED("dateProposed"),

	DATE_ACCEPTED("dateAccepted"),

	NOTIFIED("notified"),

	DRAFT_PLAN_SENT("draftPlanSent"),

	BRANCH_VOTED("branchVoted"),

	DOSSIER_SENT("dossierSent"),

	PERSONNEL_AGREED("personnelAgreed"),

	DOCUMENTS_SENT("documentsSent"),

	OPINIONS_TAKEN("opinionsTaken"),

	/** Script, duties of the day and conditions of the opening gone through. */
	SCRIPT_READY("scriptReady"),

	HELD("held"),

	RESULT_RECORDED("resultRecorded"),

	/** Held without an election: nothing is to be ratified, nothing more is to come. */
	COMPLETED("completed"),

	RATIFICATION_REQUESTED("ratificationRequested"),

	RATIFIED("ratified"),

	/** Ratified, but not every one of those elected. */
	PARTLY_REFUSED("partlyRefused"),

	ANNULLED("annulled"),

	POSTPONED("postponed");

	private final String id;

	Milestone(String id) {
		this.id = id;
	}

	/** The name by which plans and the interface know it. */
	@JsonValue
	public String id() {
		return this.id;
	}

}
