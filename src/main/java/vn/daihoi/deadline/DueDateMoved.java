package vn.daihoi.deadline;

import java.time.Instant;

/**
 * The deadlines of a user task were computed again.
 *
 * @param subject the business key of its process
 * @param element its element id
 * @param due when it is due now
 */
public record DueDateMoved(String subject, String element, Instant due) {
}
