package vn.daihoi.deadline;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** The running work that waits for deadlines. */
public interface OpenWork {

	/**
	 * How many of the open user tasks are meant.
	 * @param elements their element ids
	 * @param isMeant asked with the business key and the element id
	 */
	int tasks(Set<String> elements, BiPredicate<String, String> isMeant);

	/**
	 * How many of the waiting timers are meant.
	 * @param isMeant asked with the business key and the rule that the timer waits for,
	 * none for the opening of a congress itself
	 */
	int timers(BiPredicate<String, Optional<String>> isMeant);

}
