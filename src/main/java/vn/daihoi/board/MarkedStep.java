package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.task.OpenStep;

/**
 * A step at which a congress stands.
 *
 * @param who whose turn it is; empty where it is nobody's
 * @param due the first day by which it is to be done; null where nothing limits it
 */
record MarkedStep(OpenStep step, StepMark mark, List<String> who, @Nullable LocalDate due) {
}
