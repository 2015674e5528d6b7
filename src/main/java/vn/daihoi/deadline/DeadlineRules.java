package vn.daihoi.deadline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that hold for every plan and every organisation, as rows. */
@Repository
class DeadlineRules {

	private static final String PERSONNEL_FIRST = ".personnelFirst";

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

	/**
	 * The rules of these ids, in the same order.
	 * @param personnelFirst whether the notice waits for the agreement on personnel; some
	 * rules have a second set for such plans
	 * @throws IllegalArgumentException when there is no such rule
	 */
	List<DeadlineRule> of(List<String> ids, boolean personnelFirst) {
		Map<String, DeadlineRule> found = this.jdbc.sql(RULES + "and id in (:ids)")
			.param("ids", ids.stream().flatMap((id) -> Stream.of(id, id + PERSONNEL_FIRST)).toList())
			.query(DeadlineRule.class)
			.stream()
			.collect(Collectors.toMap(DeadlineRule::id, Function.identity()));
		return ids.stream().map((id) -> choose(found, id, personnelFirst)).toList();
	}

	private static DeadlineRule choose(Map<String, DeadlineRule> found, String id, boolean personnelFirst) {
		DeadlineRule rule = personnelFirst ? found.getOrDefault(id + PERSONNEL_FIRST, found.get(id)) : found.get(id);
		if (rule == null) {
			throw new IllegalArgumentException("no deadline rule " + id);
		}
		return rule;
	}

	/** All of them, by id. */
	public List<DeadlineRule> all() {
		return this.jdbc.sql(RULES + "order by id").query(DeadlineRule.class).list();
	}

}
