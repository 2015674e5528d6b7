package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of the branches' days goes upwards.
 *
 * @param number of the list
 * @param rows the branches; each without an accepted day with its reason
 * @param papers the ids of the uploaded signed list
 */
record SendSchedule(String number, LocalDate sentOn, List<BranchReason> rows, List<String> papers) {
}
