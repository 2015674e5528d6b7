package vn.daihoi.opening;

import java.time.LocalDate;

/**
 * How many congresses meet on a day.
 *
 * @param proposed those of them whose day is not agreed yet
 */
record OpeningCount(LocalDate openingDate, int congresses, int proposed) {
}
