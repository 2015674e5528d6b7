package vn.daihoi.guidance;

import java.time.OffsetDateTime;

import org.springframework.lang.Nullable;

/**
 * A reported difficulty.
 *
 * @param asker the person who reported it
 * @param proposal what the organisation board proposed when it handed it on
 * @param answer null while it waits
 */
record GuidanceRequest(long id, String plan, String organization, String asker, String difficulty,
		OffsetDateTime askedAt, @Nullable String proposal, @Nullable String answer) {
}
