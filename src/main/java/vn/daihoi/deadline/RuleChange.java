package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Another offset of a rule for a plan, or for some of its organisations alone.
 *
 * @param rule its id
 * @param organizations committees (then also their branches) and branches; empty for the
 * whole plan
 * @param offset in the unit of the rule, never negative
 * @param from the first day on which it holds
 * @param decision the number of the paper that sets it
 */
public record RuleChange(String rule, String plan, List<String> organizations, int offset, LocalDate from,
		String decision) {

	public RuleChange {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(plan);
		Objects.requireNonNull(from);
		Objects.requireNonNull(decision);
		organizations = List.copyOf(organizations);
		if (offset < 0) {
			throw new IllegalArgumentException("offset is negative");
		}
	}

}
