package vn.daihoi.replanning;

import java.time.LocalDate;

/**
 * A deadline that falls on another day, for people.
 *
 * @param subject the business key of the work
 * @param name of the organisation, or of the plan
 * @param rule what must be done
 * @param late whether it was still to come and will have passed
 * @param feasible whether it had passed and can be met again
 */
public record EffectRow(String subject, String name, String rule, LocalDate before, LocalDate after, boolean internal,
		boolean late, boolean feasible) {
}
