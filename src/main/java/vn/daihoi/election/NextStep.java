package vn.daihoi.election;

/** What may follow a ballot. */
public enum NextStep {

	/** All seats are filled. */
	NONE,

	/** Seats are left; the congress decides whether to elect again. */
	FURTHER_BALLOT,

	/** The tied names are voted on again. */
	TIE_BALLOT,

	/** The superior committee appoints the secretary. */
	APPOINTMENT

}
