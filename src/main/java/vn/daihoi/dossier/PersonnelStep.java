package vn.daihoi.dossier;

import java.util.Arrays;
import java.util.List;

import vn.daihoi.congress.Milestone;

/** The steps to which a dossier goes back, each with what is then to be done again. */
enum PersonnelStep {

	PLAN("personnelPlan", "personnelPlan", Milestone.DRAFT_PLAN_SENT, Milestone.BRANCH_VOTED, Milestone.DOSSIER_SENT),

	VOTE("branchVote", "branchVoteMinutes", Milestone.BRANCH_VOTED, Milestone.DOSSIER_SENT),

	DOSSIER("dossier", "", Milestone.DOSSIER_SENT);

	private final String id;

	private final String paper;

	private final List<Milestone> reopened;

	PersonnelStep(String id, String paper, Milestone... reopened) {
		this.id = id;
		this.paper = paper;
		this.reopened = List.of(reopened);
	}

	/** The earliest step from which one of the papers handed back comes. */
	static PersonnelStep firstOf(List<String> papers) {
		return Arrays.stream(values()).filter((step) -> papers.contains(step.paper)).findFirst().orElse(DOSSIER);
	}

	/** How the drawing knows it. */
	String id() {
		return this.id;
	}

	List<Milestone> reopened() {
		return this.reopened;
	}

}
