package vn.daihoi.voting;

import java.util.List;

/**
 * Who counts the next ballot.
 *
 * @param head one of them
 */
record NameCounters(List<String> counters, String head) {
}
