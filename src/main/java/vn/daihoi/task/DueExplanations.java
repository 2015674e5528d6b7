package vn.daihoi.task;

import java.util.List;

/** Why a task is due when it is. */
public interface DueExplanations {

	/**
	 * One Vietnamese sentence for each deadline of a user task, by business key and
	 * element id, earliest first.
	 */
	List<String> of(String subject, String element);

}
