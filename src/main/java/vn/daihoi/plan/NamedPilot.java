package vn.daihoi.plan;

import java.time.LocalDate;

/**
 * A branch that the standing committee names as a pilot of the issuer.
 *
 * @param branch its code
 * @param wishedDay when its congress is to be held
 */
record NamedPilot(String branch, LocalDate wishedDay) {
}
