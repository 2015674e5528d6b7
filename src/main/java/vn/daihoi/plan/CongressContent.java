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
		REVIEW("tổng kết nhiệm kỳ, phương hướng nhiệm kỳ tới"),

		/** Discusses the draft documents of the congresses above. */
		DISCUSS_DRAFTS("thảo luận dự thảo văn kiện"),

		/** Elects its committee, secretary and deputies. */
		ELECT_COMMITTEE("bầu cấp ủy, bí thư, phó bí thư"),

		/** Elects delegates to the congress right above. */
		ELECT_DELEGATES("bầu đại biểu dự đại hội cấp trên");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** How a person reads it. */
		public String label() {
			return this.label;
		}

	}

}
