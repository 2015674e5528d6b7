package vn.daihoi.training;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one person does in a step.
 *
 * @param work what it is
 * @param plan the code of the story's plan
 * @param organization whose work it is; empty for the plan's own
 * @param with what is written where the form has a blank of that name
 */
record Part(Step step, Work work, String plan, String organization, LocalDate day, Map<String, String> with) {

	String person() {
		return this.step.person(this.organization);
	}

	/** The business key of the work. */
	String subject() {
		return this.organization.isEmpty() ? this.plan : this.plan + "/" + this.organization;
	}

}
