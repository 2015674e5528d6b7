package vn.daihoi.plan;

/** What the plan asks of the persons to be elected, or of their preparation. */
public record PersonnelRule(Kind kind, String text, String clause) {

	/** What the rule is about. */
	public enum Kind {

		/** Every candidate meets it. */
		STANDARD,

		/** A candidate for secretary meets it as well. */
		SECRETARY_STANDARD,

		/** Whom it describes is not nominated. */
		EXCLUSION,

		/** To be concluded before a person is nominated or a congress held. */
		VERIFICATION,

		/** To be striven for in the composition; no quota. */
		COMPOSITION

	}

}
