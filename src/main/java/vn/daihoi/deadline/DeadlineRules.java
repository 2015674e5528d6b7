package vn.daihoi.deadline;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that hold for every plan and every organisation, as rows. */
@Repository
class DeadlineRules {

	private static final String RULES = """
			select id, name, triggered_by as "trigger", offset_count as "offset", unit, direction, inclusive,
				counting_mode as countingMode, roll_to_working_day as rollToWorkingDay, internal, clause, verified
			from deadline_rule
			where scope_plan is null and scope_organization is null and valid_to is null
			""";

	private final JdbcClient jdbc;

	DeadlineRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<DeadlineRule> find(String id) {
		return this.jdbc.sql(RULES + "and id = :id").param("id", id).query(DeadlineRule.class).optional();
	}

	/** All of them, by id. */
	public List<DeadlineRule> all() {
		return this.jdbc.sql(RULES + "order by id").query(DeadlineRule.class).list();
	}

}
