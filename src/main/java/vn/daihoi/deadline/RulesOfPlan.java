package vn.daihoi.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;

/** The rules that hold today under a plan, read at once for many subjects. */
class RulesOfPlan {

	private final Map<String, List<RuleInForce>> rules;

	private final boolean differ;

	/**
	 * @param rules the narrower before the wider, and the one that holds before others
	 */
	RulesOfPlan(List<RuleInForce> rules) {
		this.rules = rules.stream().collect(Collectors.groupingBy((one) -> one.rule().id()));
		this.differ = rules.stream().anyMatch((one) -> one.organization() != null);
	}

	/**
	 * The rule of an id for an organisation.
	 * @throws IllegalArgumentException when there is no such rule
	 */
	DeadlineRule of(String id, String organization, @Nullable String unit) {
		return inForce(id, organization, unit).rule();
	}

	/** All for an organisation, by id. */
	List<RuleInForce> all(String organization, @Nullable String unit) {
		return this.rules.keySet().stream().sorted().map((id) -> inForce(id, organization, unit)).toList();
	}

	RuleInForce inForce(String id, String organization, @Nullable String unit) {
		List<RuleInForce> scoped = this.rules.getOrDefault(id, List.of());
		for (String holder : Arrays.asList(organization, unit, null)) {
			for (RuleInForce one : scoped) {
				if (Objects.equals(one.organization(), holder)) {
					return one;
				}
			}
		}
		throw new IllegalArgumentException("no deadline rule " + id);
	}

	/** Whether there is a rule of that id. */
	boolean know(String id) {
		return this.rules.containsKey(id);
	}

	/** Whether some organisation has a rule of its own. */
	boolean differ() {
		return this.differ;
	}

	/** The organisations for which a rule is set alone. */
	List<String> own(String id) {
		return this.rules.getOrDefault(id, List.of())
			.stream()
			.map(RuleInForce::organization)
			.filter(Objects::nonNull)
			.toList();
	}

}
