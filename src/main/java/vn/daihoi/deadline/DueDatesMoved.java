package vn.daihoi.deadline;

import java.util.Collection;
import java.util.List;

/**
 * Deadlines of many subjects were counted again, in a transaction in which nothing else
 * has touched their tasks.
 *
 * @param subjects all of them, whose timers may wait for another moment now
 * @param tasks the user tasks with another due date
 */
public record DueDatesMoved(Collection<String> subjects, List<DueDateMoved> tasks) {
}
