package vn.daihoi.plan;

import java.time.LocalDate;

/**
 * What a visit found that is still to be mended.
 *
 * @param id of the visit
 * @param visitor who found it
 * @param mendBy before which day it is to be mended
 */
record Shortcoming(long id, LocalDate visitedOn, String visitor, String finding, LocalDate mendBy) {
}
