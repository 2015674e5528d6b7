package vn.daihoi.report;

import java.util.List;

import org.springframework.lang.Nullable;

/**
 * The list of all days as the organisation board closes it.
 *
 * @param units what was said to committees whose list is missing
 */
record CompileSchedule(List<Reason> units, @Nullable String assessment) {
}
