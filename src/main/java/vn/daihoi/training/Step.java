package vn.daihoi.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.Nullable;

/**
 * The same work, done by people of several organisations.
 *
 * @param who the account, {@code {code}} standing for the organisation
 * @param task the element id of what is done, see {@link Work}
 * @param at where it is done; empty for the plan's own work
 * @param done what is told afterwards, {@code {count}} standing for how many it was done
 * about
 */
record Step(String who, String task, @Nullable List<Cast> at, String done) {

	Step {
		at = Objects.requireNonNullElse(at, List.of());
	}

	/**
	 * Organisations that do the same.
	 *
	 * @param of codes, and names of groups
	 * @param with what they write where the form has a blank of that name
	 */
	record Cast(List<String> of, @Nullable Map<String, String> with) {

		Cast {
			with = Objects.requireNonNullElse(with, Map.of());
		}

	}

	String person(String organization) {
		return this.who.replace("{code}", organization);
	}

}
