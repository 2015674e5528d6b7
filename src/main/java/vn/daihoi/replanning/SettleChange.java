package vn.daihoi.replanning;

import org.springframework.lang.Nullable;

/**
 * How to go on with what could not be changed.
 *
 * @param reason asked for when it is left as it is
 */
record SettleChange(Choice choice, @Nullable String reason) {

	/** What can be done. */
	enum Choice {

		AGAIN, LEAVE

	}

}
