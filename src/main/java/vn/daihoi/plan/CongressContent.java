package vn.daihoi.plan;

/**
 * One of the matters of the congress.
 *
 * @param number its place, from 1
 * @param ifAny whether the plan asks for it only where it applies ("nếu có")
 */
public record CongressContent(int number, Kind kind, String text, @MayBeAbsent boolean ifAny, String clause) {

	/** What the congress does. */
	public enum Kind {

		/** Reviews the term that ends and sets the directions of the next one. */
		REVIEW,

		/** Discusses the draft documents of the congresses above. */
		DISCUSS_DRAFTS,

		/** Elects its committee, secretary and deputies. */
		ELECT_COMMITTEE,

		/** Elects delegates to the congress right above. */
		ELECT_DELEGATES

	}

}
