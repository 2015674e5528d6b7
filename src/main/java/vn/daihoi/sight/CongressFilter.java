package vn.daihoi.sight;

import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.CongressState;

/**
 * Which congresses are wanted; null where it does not matter.
 *
 * @param columns what the list shows of each
 * @param after only those that stand behind this one in the list, a congress's key
 */
public record CongressFilter(@Nullable String plan, @Nullable String unit, @Nullable CongressState state,
		@Nullable Boolean late, Narrowing narrowing, List<ListColumn> columns, @Nullable String after) {

	public CongressFilter(@Nullable String plan, @Nullable String unit, @Nullable CongressState state,
			@Nullable Boolean late, @Nullable String after) {
		this(plan, unit, state, late, Narrowing.NONE, ListColumn.USUAL, after);
	}

	public CongressFilter ofPlan(String code) {
		return new CongressFilter(code, this.unit, this.state, this.late, this.narrowing, this.columns, this.after);
	}

	public CongressFilter ofUnit(String code) {
		return new CongressFilter(this.plan, code, this.state, this.late, this.narrowing, this.columns, this.after);
	}

	public CongressFilter behind(String congress) {
		return new CongressFilter(this.plan, this.unit, this.state, this.late, this.narrowing, this.columns, congress);
	}

	public CongressFilter in(CongressState wanted) {
		return new CongressFilter(this.plan, this.unit, wanted, this.late, this.narrowing, this.columns, this.after);
	}

	public CongressFilter lateOnly() {
		return new CongressFilter(this.plan, this.unit, this.state, true, this.narrowing, this.columns, this.after);
	}

	/** Those about which somebody has to see to this. */
	public CongressFilter with(Concern concern) {
		return new CongressFilter(this.plan, this.unit, this.state, this.late, this.narrowing.to(concern), this.columns,
				this.after);
	}

	/** Those that have done this. */
	public CongressFilter with(Done done) {
		return new CongressFilter(this.plan, this.unit, this.state, this.late, this.narrowing.to(done), this.columns,
				this.after);
	}

	/** The same plan, committee and area, whatever else is asked of the list. */
	public CongressFilter wholeUnit() {
		return new CongressFilter(this.plan, this.unit, null, null, this.narrowing.ofArea(), this.columns, null);
	}

	/** The same plan and area alone. */
	public CongressFilter wholePlan() {
		return new CongressFilter(this.plan, null, null, null, this.narrowing.ofArea(), this.columns, null);
	}

}
