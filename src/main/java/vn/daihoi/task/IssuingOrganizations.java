package vn.daihoi.task;

import java.time.LocalDate;

/** Which organisation issues the papers of a task. */
public interface IssuingOrganizations {

	Issuing of(TaskContext task);

	/**
	 * An organisation.
	 *
	 * @param since the day since which its committee is in office, as far as known
	 */
	record Issuing(String organization, LocalDate since) {
	}

}
