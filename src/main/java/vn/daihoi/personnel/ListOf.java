package vn.daihoi.personnel;

/** What the names of a list are to be elected to, as far as the surplus depends on it. */
public enum ListOf {

	/** A committee or its standing committee, whose list needs more names than seats. */
	COMMITTEE,

	/** Delegates to the congress above and their alternates. */
	DELEGATES,

	/** Posts, and bodies for which somebody decides whether there is a surplus. */
	POST

}
