package vn.daihoi.unit;

import org.springframework.lang.Nullable;

/**
 * A line of a paper that names every branch.
 *
 * @param branch the branch's code
 * @param reason why the paper leaves without it; asked for when it is missing
 */
record BranchReason(String branch, @Nullable String reason) {

	boolean isGiven() {
		return this.reason != null && !this.reason.isBlank();
	}

}
