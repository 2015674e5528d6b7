package vn.daihoi.task;

/** Where those sit to whom a user task is offered, by relation. */
public enum Level {

	/** The branch, or other organisation, whose congress it is about. */
	BRANCH,

	/** The committee right above, for its branches or for itself. */
	COMMITTEE,

	/** The committee that issues the plan. */
	ISSUER

}
