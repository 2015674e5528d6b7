package vn.daihoi.deadline;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A deadline as it is kept, still to be met.
 *
 * @param organization empty for the plan's own work
 * @param unit the committee that directs the congress; null where it is about no congress
 * @param element the user task that it limits
 * @param computedFrom the legal origin it was counted from
 */
public record KeptDeadline(String plan, String organization, @Nullable String unit, String rule, String element,
		LocalDate dueOn, LocalDate computedFrom, boolean internal) {

	/** The business key of the work. */
	public String subject() {
		return this.organization.isEmpty() ? this.plan : this.plan + "/" + this.organization;
	}

}
