package vn.daihoi.voting;

/** Where a body is elected. */
public enum Stage {

	/** At the congress itself. */
	CONGRESS,

	/** By the new committee, at its first meeting. */
	FIRST_MEETING

}
