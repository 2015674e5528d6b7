package vn.daihoi.deadline;

import java.time.Instant;

/**
 * The deadlines of a task were computed again.
 *
 * @param due when the task is due now
 */
public record DueDateMoved(String taskId, Instant due) {
}
