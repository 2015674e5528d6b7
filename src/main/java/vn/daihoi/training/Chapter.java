package vn.daihoi.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;

/** What happens on one day of the story. */
record Chapter(LocalDate day, String title, List<Step> steps) {

	private static final int OFFICE_OPENS = 8;

	Instant morning() {
		return this.day.atTime(OFFICE_OPENS, 0).atZone(DaihoiClock.VIETNAM).toInstant();
	}

	String heading() {
		return VietnameseDate.of(this.day) + " – " + this.title;
	}

}
