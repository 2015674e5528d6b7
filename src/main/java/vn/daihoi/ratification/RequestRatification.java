package vn.daihoi.ratification;

import java.util.List;

/**
 * What the new secretary sends.
 *
 * @param assignments who is in charge of what; may follow later, so may be empty
 * @param papers the ids of the uploaded pictures of the signed request
 */
record RequestRatification(List<Assignment> assignments, List<String> papers) {

	/** One person's duty. */
	record Assignment(String name, String duty) {
	}

}
