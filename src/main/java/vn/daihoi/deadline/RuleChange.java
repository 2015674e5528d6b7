package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.lang.Nullable;

/**
 * What is set otherwise about a rule for a plan, or for some of its organisations alone.
 *
 * @param rule its id
 * @param organizations committees (then also their branches) and branches; empty for the
 * whole plan
 * @param offset in the unit of the rule, never negative; null to leave it
 * @param reminded whether people are reminded of its limits; null to leave it
 * @param from the first day on which it holds
 * @param decision the number of the paper that sets it; null for reminders alone
 */
public record RuleChange(String rule, String plan, List<String> organizations, @Nullable Integer offset,
		@Nullable Boolean reminded, LocalDate from, @Nullable String decision) {

	public RuleChange {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(plan);
		Objects.requireNonNull(from);
		organizations = List.copyOf(organizations);
		require(offset == null || offset >= 0, "offset is negative");
		require(offset == null || decision != null, "an offset is set by a decision");
	}

	/** Another offset. */
	public RuleChange(String rule, String plan, List<String> organizations, int offset, LocalDate from,
			String decision) {
		this(rule, plan, organizations, offset, null, from, decision);
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
