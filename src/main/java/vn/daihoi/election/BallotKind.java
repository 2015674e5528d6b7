package vn.daihoi.election;

/** How a ballot is decided. */
public enum BallotKind {

	/** Elects those with more than half of the base. */
	BALLOT,

	/** Decides between tied names; more than half is not needed. */
	TIE

}
