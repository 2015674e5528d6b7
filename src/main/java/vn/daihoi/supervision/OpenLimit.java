package vn.daihoi.supervision;

import java.time.LocalDate;

/**
 * A limit of a congress that is still owed.
 *
 * @param element the step that it limits
 * @param late whether its day has passed and it is not internal
 */
public record OpenLimit(String rule, String name, String element, int occurrence, LocalDate dueOn, boolean late) {
}
