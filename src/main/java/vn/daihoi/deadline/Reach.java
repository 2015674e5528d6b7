package vn.daihoi.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.springframework.lang.Nullable;

/**
 * Which deadlines a change may touch.
 *
 * @param plan null for all plans
 * @param organizations committees with their branches, or branches; empty for all
 */
public record Reach(@Nullable String plan, List<String> organizations) {

	/** Whether some work, by its business key, is among what is named itself. */
	boolean names(String subject) {
		boolean underPlan = this.plan == null || subject.equals(this.plan) || subject.startsWith(this.plan + "/");
		return underPlan && (this.organizations.isEmpty()
				|| this.organizations.contains(subject.substring(subject.indexOf('/') + 1)));
	}

	/**
	 * Whether the change is meant for a congress: not where a narrower decision holds.
	 * @param unit the committee that directs it; null where it is about no congress
	 * @param own those for whom a decision of their own holds
	 */
	public boolean means(String organization, @Nullable String unit, Collection<String> own) {
		for (String holder : List.of(organization, Objects.requireNonNullElse(unit, ""), "")) {
			if (isFor(holder) || own.contains(holder)) {
				return isFor(holder);
			}
		}
		return false;
	}

	/**
	 * Whether the change is meant for an organisation of its own; the empty one stands
	 * for everybody.
	 */
	boolean isFor(String organization) {
		return this.organizations.isEmpty() ? organization.isEmpty() : this.organizations.contains(organization);
	}

}
