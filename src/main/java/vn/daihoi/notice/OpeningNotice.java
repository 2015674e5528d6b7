package vn.daihoi.notice;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A notice that was given.
 *
 * @param recordedOn when it was written down here; more than two working days later is
 * shown to the committee
 * @param fallenReason why it does not hold any more; null while it does
 */
record OpeningNotice(String congress, LocalDate givenOn, LocalDate openingDate, GiveNotice.Form form,
		LocalDate recordedOn, @Nullable String fallenReason) {
}
