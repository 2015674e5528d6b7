package vn.daihoi.deadline;

/** What statements ask about the rule of a row. */
public final class RuleSql {

	/** How people know the rule of a {@code deadline d}. */
	public static final String NAME = nameOf("d.rule");

	private RuleSql() {
	}

	/**
	 * How people know a rule, for whomever and since whenever it holds.
	 * @param rule how the statement names its id
	 */
	public static String nameOf(String rule) {
		return "(select min(deadline_rule.name) from deadline_rule where deadline_rule.id = %s)".formatted(rule);
	}

}
