package vn.daihoi.guidance;

import org.springframework.lang.Nullable;

/**
 * What the organisation board says to a difficulty.
 *
 * @param words the answer, or what it proposes to the standing leadership
 * @param published whether the answer is for all who read the plan
 */
record AnswerRequest(Choice choice, String words, @Nullable Boolean published) {

	/** Who answers. */
	enum Choice {

		ANSWER, HAND_ON

	}

}
