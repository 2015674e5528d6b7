package vn.daihoi.partycongress;

import java.time.LocalDate;
import java.util.List;

/**
 * The congress closed.
 *
 * @param minutes the ids of the uploaded pictures of minutes and resolution
 */
record CloseCongress(LocalDate closedOn, List<String> minutes) {
}
