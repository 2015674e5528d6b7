package vn.daihoi.congress;

import java.time.LocalDate;

/**
 * A congress is to open on another day than its committee accepted.
 *
 * @param congress as it is known now
 * @param from the day that was accepted last
 * @param session the part of the new day
 */
public record DayChange(Congress congress, LocalDate from, LocalDate to, Session session) {
}
