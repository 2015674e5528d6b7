package vn.daihoi.plan;

/** A document that the branch prepares for its congress. */
public record CongressDocument(String id, String name, Condition condition, String clause) {

	/** Which branches prepare it. */
	public enum Condition {

		/** Every branch. */
		ALWAYS,

		/** Branches that have a committee. */
		WITH_COMMITTEE,

		/** Branches that have a secretary only. */
		WITHOUT_COMMITTEE;

		public boolean holds(boolean hasCommittee) {
			return this == ALWAYS || hasCommittee == (this == WITH_COMMITTEE);
		}

	}

}
