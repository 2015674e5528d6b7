package vn.daihoi.sight;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.CongressState;

/**
 * Which congresses are wanted; null where it does not matter.
 *
 * @param after only those that stand behind this one in the list, a congress's key
 */
public record CongressFilter(@Nullable String plan, @Nullable String unit, @Nullable CongressState state,
		@Nullable Boolean late, @Nullable String after) {

	public CongressFilter ofPlan(String code) {
		return new CongressFilter(code, this.unit, this.state, this.late, this.after);
	}

	public CongressFilter ofUnit(String code) {
		return new CongressFilter(this.plan, code, this.state, this.late, this.after);
	}

	public CongressFilter behind(String congress) {
		return new CongressFilter(this.plan, this.unit, this.state, this.late, congress);
	}

	public CongressFilter in(CongressState wanted) {
		return new CongressFilter(this.plan, this.unit, wanted, this.late, this.after);
	}

	public CongressFilter lateOnly() {
		return new CongressFilter(this.plan, this.unit, this.state, true, this.after);
	}

	/** The same plan and committee, in whatever state. */
	public CongressFilter wholeUnit() {
		return new CongressFilter(this.plan, this.unit, null, null, null);
	}

	/** The same plan alone. */
	public CongressFilter wholePlan() {
		return new CongressFilter(this.plan, null, null, null, null);
	}

}
