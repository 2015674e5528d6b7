package vn.daihoi.guidance;

/**
 * What the organisation board says to a difficulty.
 *
 * @param words the answer, or what it proposes to the standing leadership
 */
record AnswerRequest(Choice choice, String words) {

	/** Who answers. */
	enum Choice {

		ANSWER, HAND_ON

	}

}
