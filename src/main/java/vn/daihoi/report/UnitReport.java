package vn.daihoi.report;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * What a committee has reported on the congresses of its branches.
 *
 * @param plan the plan's code
 * @param unit the committee's code
 * @param figures as they were on that day
 */
public record UnitReport(String plan, String unit, LocalDate reportedOn, Figures figures, @Nullable String remarks) {
}
