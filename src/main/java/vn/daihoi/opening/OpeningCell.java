package vn.daihoi.opening;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A day in the table of its month.
 *
 * @param count null where no congress meets
 * @param address of the day's list
 */
record OpeningCell(LocalDate date, @Nullable OpeningCount count, String address) {
}
