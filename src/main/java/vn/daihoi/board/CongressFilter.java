package vn.daihoi.board;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.CongressState;

/**
 * Which congresses are wanted; null where it does not matter.
 *
 * @param after only those that stand behind this one in the list, a congress's key
 */
record CongressFilter(@Nullable String plan, @Nullable String unit, @Nullable CongressState state,
		@Nullable Boolean late, @Nullable String after) {

	CongressFilter ofPlan(String code) {
		return new CongressFilter(code, this.unit, this.state, this.late, this.after);
	}

	CongressFilter ofUnit(String code) {
		return new CongressFilter(this.plan, code, this.state, this.late, this.after);
	}

	CongressFilter behind(String congress) {
		return new CongressFilter(this.plan, this.unit, this.state, this.late, congress);
	}

	CongressFilter in(CongressState wanted) {
		return new CongressFilter(this.plan, this.unit, wanted, this.late, this.after);
	}

	CongressFilter lateOnly() {
		return new CongressFilter(this.plan, this.unit, this.state, true, this.after);
	}

	/** The same plan and committee, in whatever state. */
	CongressFilter wholeUnit() {
		return new CongressFilter(this.plan, this.unit, null, null, null);
	}

	/** The same plan alone. */
	CongressFilter wholePlan() {
		return new CongressFilter(this.plan, null, null, null, null);
	}

}
