package vn.daihoi.sight;

import vn.daihoi.congress.CongressState;

/** How many congresses of a committee stand in a state, and how many of them are late. */
public record StateCount(String unit, String unitName, int rung, int congresses, int late) {

	public CongressState state() {
		return CongressState.ladder().get(this.rung);
	}

}
