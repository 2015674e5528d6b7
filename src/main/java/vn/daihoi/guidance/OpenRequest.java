package vn.daihoi.guidance;

import java.time.OffsetDateTime;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;

/**
 * A difficulty that waits for its answer.
 *
 * @param organizationName whose difficulty it is
 * @param issuer who is to answer
 * @param handedOn whether the standing leadership is asked
 */
public record OpenRequest(long id, String organizationName, String issuer, String difficulty, OffsetDateTime askedAt,
		boolean handedOn) {

	/** The day on which it was reported. */
	public String askedDay() {
		return VietnameseDate.of(this.askedAt.atZoneSameInstant(DaihoiClock.VIETNAM).toLocalDate());
	}

}
