package vn.daihoi.notice;

import java.time.LocalDate;

/**
 * A notice that was given.
 *
 * @param recordedOn when it was written down here; more than two working days later is
 * shown to the committee
 */
record OpeningNotice(String congress, LocalDate givenOn, LocalDate openingDate, GiveNotice.Form form,
		LocalDate recordedOn) {
}
