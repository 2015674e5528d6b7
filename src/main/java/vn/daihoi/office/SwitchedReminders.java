package vn.daihoi.office;

import java.util.List;

import org.springframework.lang.Nullable;

/**
 * Whether people are to be reminded of the limits of a rule.
 *
 * @param plan its code
 * @param organizations committees (then also their branches) and branches; none for the
 * whole plan
 */
record SwitchedReminders(String plan, @Nullable List<String> organizations, boolean reminded) {

	SwitchedReminders {
		organizations = (organizations == null) ? List.of() : List.copyOf(organizations);
	}

}
