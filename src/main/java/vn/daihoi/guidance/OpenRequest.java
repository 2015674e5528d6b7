package vn.daihoi.guidance;

import java.time.OffsetDateTime;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Role;

/**
 * A difficulty that waits for its answer.
 *
 * @param organization whose difficulty it is, by code
 * @param congress whether that organisation holds a congress under the plan
 * @param issuer who is to answer
 * @param handedOn whether the standing leadership is asked
 */
public record OpenRequest(long id, String organization, String organizationName, boolean congress, String issuer,
		String difficulty, OffsetDateTime askedAt, boolean handedOn) {

	/** The group to which the task of answering it is offered. */
	public String answeredBy() {
		return (this.handedOn ? Role.STANDING_LEADERSHIP : Role.ORGANISATION_BOARD).groupOf(this.issuer);
	}

	/** The day on which it was reported. */
	public String askedDay() {
		return VietnameseDate.of(this.askedAt.atZoneSameInstant(DaihoiClock.VIETNAM).toLocalDate());
	}

}
