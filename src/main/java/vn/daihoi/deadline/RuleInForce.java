package vn.daihoi.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.lang.Nullable;

/**
 * A rule as it holds for somebody, and for whom it was set.
 *
 * @param plan null for all plans
 * @param organization whose and whose branches' rule it is; null for the whole plan
 * @param from since when it holds
 */
public record RuleInForce(DeadlineRule rule, @Nullable String plan, @Nullable String organization, LocalDate from) {

	private static final RowMapper<DeadlineRule> RULE = new SimplePropertyRowMapper<>(DeadlineRule.class);

	/** Whether nobody has set it for a plan or an organisation. */
	boolean isForEverybody() {
		return this.plan == null && this.organization == null;
	}

	static RuleInForce read(ResultSet row, int number) throws SQLException {
		return new RuleInForce(RULE.mapRow(row, number), row.getString("scope_plan"),
				row.getString("scope_organization"), row.getObject("valid_from", LocalDate.class));
	}

}
