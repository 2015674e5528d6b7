package vn.daihoi.board;

import java.time.OffsetDateTime;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;

/**
 * A file that was sent about a congress.
 *
 * @param paper what it is, in the words of the plan
 * @param version how often that paper had been sent by then, from 1
 * @param latest whether it was not sent again since
 * @param by who sent it
 */
record SentFile(String id, String name, String paper, int version, boolean latest, String by, OffsetDateTime at) {

	/** The day on which it was sent. */
	public String day() {
		return VietnameseDate.of(this.at.atZoneSameInstant(DaihoiClock.VIETNAM).toLocalDate());
	}

}
