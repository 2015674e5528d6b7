package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of a plan that was moved after its issue.
 *
 * @param organization whose day it is, a committee's (then also its branches') or a
 * branch's; empty for everybody's
 * @param milestone the id of the milestone in the plan, or {@link #WINDOW}
 * @param lastDay the day itself still counts
 * @param decision the number of the paper that moved it
 */
public record MovedMilestone(String organization, String milestone, LocalDate lastDay, String decision) {

	/** Stands for the last day on which the plan lets a congress open. */
	public static final String WINDOW = "window";

	public MovedMilestone {
		Objects.requireNonNull(organization);
		Objects.requireNonNull(milestone);
		Objects.requireNonNull(lastDay);
		Objects.requireNonNull(decision);
	}

	/** A section of the plan with the paper that moved its day. */
	String cited(String section) {
		return section + ", điều chỉnh theo số " + this.decision;
	}

	boolean isWindow() {
		return this.milestone.equals(WINDOW);
	}

	boolean isForAll() {
		return this.organization.isEmpty();
	}

}
