package vn.daihoi.regulation;

import java.util.Objects;

/**
 * A rule of the product as a row, wherever it is kept: a limit, a row of a decision
 * table, a check in code.
 *
 * @param rule its id, for example {@code DL02}; several where they stand in one clause
 * @param name what it is about, in Vietnamese
 * @param clause where it stands: a regulation of the register, a section of the plan;
 * never empty
 * @param internal whether it stands in no plan or regulation
 * @param verified whether it was read in the text that it cites
 */
public record RuleRow(String rule, String name, String clause, boolean internal, boolean verified) {

	public RuleRow {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(name);
		Objects.requireNonNull(clause);
	}

}
