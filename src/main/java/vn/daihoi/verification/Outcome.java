package vn.daihoi.verification;

/** What a verification came to. */
enum Outcome {

	/**
	 * Nobody has to be replaced, the person may be nominated; the result of a congress
	 * stands.
	 */
	CLEARED,

	/** A person may not be nominated; one who was elected is not to be ratified. */
	REPLACED,

	/** The result of a congress that was held is to be annulled. */
	ANNULMENT

}
