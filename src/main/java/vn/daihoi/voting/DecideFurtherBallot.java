package vn.daihoi.voting;

import org.springframework.lang.Nullable;

/**
 * Whether those who elect hold another ballot for the seats that are left.
 *
 * @param reason why not; asked for when they do not
 */
record DecideFurtherBallot(boolean goesOn, @Nullable String reason) {
}
