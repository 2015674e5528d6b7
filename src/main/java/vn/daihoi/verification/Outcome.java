package vn.daihoi.verification;

/** What a verification came to. */
enum Outcome {

	/** Nobody has to be replaced; the person may be nominated. */
	CLEARED,

	/** A person may not be nominated. */
	REPLACED

}
