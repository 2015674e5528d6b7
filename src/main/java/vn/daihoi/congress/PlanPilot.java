package vn.daihoi.congress;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A branch or party organisation that the issuer of a plan chose to hold its congress
 * first.
 *
 * @param branch its code
 * @param unit the committee in whose area it lies; null until the congresses are planned
 * @param wishedDay the day that the issuer wishes for it; null where the plan itself says
 * when
 * @param heldOn null while it has no recorded congress
 * @param endedReason why it will hold none; null while it may
 */
public record PlanPilot(String branch, String name, @Nullable String unit, @Nullable LocalDate wishedDay,
		@Nullable LocalDate heldOn, @Nullable String endedReason) {

	public boolean isHeld() {
		return this.heldOn != null;
	}

	/** Whether nobody waits for it any more. */
	public boolean isOver() {
		return isHeld() || this.endedReason != null;
	}

	/** Whether it is this branch, or a branch of this committee. */
	public boolean concerns(String organization) {
		return organization.equals(this.branch) || organization.equals(this.unit);
	}

}
