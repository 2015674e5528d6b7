package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Reminders of the limits of a rule are switched on or off for a plan, or for some of its
 * organisations alone.
 *
 * @param rule its id
 * @param organizations committees (then also their branches) and branches; empty for the
 * whole plan
 * @param since the day on which it was switched
 */
public record ReminderSwitch(String rule, String plan, List<String> organizations, boolean reminded, LocalDate since) {

	public ReminderSwitch {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(plan);
		Objects.requireNonNull(since);
		organizations = List.copyOf(organizations);
	}

	/** Each of the organisations, or the empty one that stands for the whole plan. */
	List<String> places() {
		return this.organizations.isEmpty() ? List.of("") : this.organizations;
	}

}
