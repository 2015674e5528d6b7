package vn.daihoi.report;

import java.util.List;

import org.springframework.lang.Nullable;

/**
 * The final figures are confirmed and the plan ends.
 *
 * @param branches why branches are not ratified
 */
record ClosePlan(boolean confirmed, List<Reason> branches, @Nullable String assessment) {
}
