package vn.daihoi.regulation;

/** How much a {@link Finding} weighs. */
public enum Severity {

	/** Stops what is still to come; recorded as a breach for what has happened. */
	ERROR,

	/** Allowed, with a reason. */
	WARNING,

	/** Good to know. */
	INFO

}
