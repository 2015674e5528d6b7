package vn.daihoi.question;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * What two sides said about a task, as one of them finds it.
 *
 * @param prompt what stands over the box for a question; null when nobody is asked here
 */
record Conversation(@Nullable String prompt, List<Said> said) {

	static final Conversation NONE = new Conversation(null, List.of());

	/**
	 * A question or an answer.
	 *
	 * @param task the name of the task it is about
	 * @param from the organisation that said it
	 * @param own whether the reader's side said it
	 */
	record Said(String task, String from, boolean own, String text, OffsetDateTime at) {
	}

}
