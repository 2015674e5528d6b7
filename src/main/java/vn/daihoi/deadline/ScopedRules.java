package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows by which decisions set rules for plans and organisations. */
class ScopedRules {

	private static final String EXACTLY = """
			where id = :rule and scope_plan = :plan and coalesce(scope_organization, '') = :organization
			""";

	/** One that is to come holds already where nothing was written before it. */
	private static final String HOLDING = """
			from deadline_rule
			where (scope_plan is null or scope_plan = :plan)
			and (scope_organization is null or scope_organization = :organization
				or scope_organization = (select c.unit_code from congress c where c.plan_code = :plan
					and c.organization_code = :organization))
			and (valid_from <= :day or scope_plan is null and scope_organization is null)
			and (valid_to is null or valid_to >= :day)
			""";

	/** The organisation's own, its committee's, the plan's, everybody's; the newest. */
	private static final String NARROWEST_FIRST = """
			 order by id, case when scope_organization = :organization then 0 when scope_organization is not null then 1
				when scope_plan is not null then 2 else 3 end,
			case when valid_from <= :day then 0 else 1 end, valid_from desc
			""";

	private static final String COPY = """
			insert into deadline_rule (id, offset_count, scope_plan, scope_organization, valid_from, decision, name,
				triggered_by, unit, direction, inclusive, counting_mode, roll_to_working_day, internal, clause, verified)
			select id, cast(:offset as integer), cast(:plan as varchar(60)),
				cast(nullif(:organization, '') as varchar(60)), cast(:day as date), cast(:decision as varchar(1000)), name,
				triggered_by, unit, direction, inclusive, counting_mode, roll_to_working_day, internal, clause, verified
			"""
			+ HOLDING + " and id = :rule" + NARROWEST_FIRST + " fetch first 1 row only";

	private static final String CHANGE = """
			update deadline_rule set offset_count = :offset, decision = :decision, valid_to = null
			""" + EXACTLY + " and valid_from = :day";

	private static final String END = "update deadline_rule set valid_to = :last " + EXACTLY
			+ " and valid_from <= :last and (valid_to is null or valid_to > :last)";

	private final JdbcClient jdbc;

	ScopedRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** As {@link DeadlineRules#change} says. */
	void change(RuleChange change) {
		orAll(change.organizations()).forEach((organization) -> {
			if (set(CHANGE, change, organization) == 0 && set(COPY, change, organization) == 0) {
				throw new IllegalArgumentException("no deadline rule " + change.rule());
			}
			end(change.rule(), change.plan(), organization, change.from());
		});
		readAgain(change.plan());
	}

	/** Everybody reads the rules of a plan again once this is committed. */
	private void readAgain(String plan) {
		this.jdbc.sql("update plan set revision = ? where code = ?")
			.params(UUID.randomUUID().toString(), plan)
			.update();
	}

	private int set(String sql, RuleChange change, String organization) {
		return exactly(sql, change.rule(), change.plan(), organization).param("offset", change.offset())
			.param("day", change.from())
			.param("decision", change.decision())
			.update();
	}

	/** As {@link DeadlineRules#takeBack} says. */
	void takeBack(String rule, String plan, List<String> organizations, LocalDate from) {
		orAll(organizations).forEach((organization) -> {
			exactly("delete from deadline_rule " + EXACTLY + " and valid_from >= :from", rule, plan, organization)
				.param("from", from)
				.update();
			end(rule, plan, organization, from);
		});
		readAgain(plan);
	}

	private void end(String rule, String plan, String organization, LocalDate from) {
		exactly(END, rule, plan, organization).param("last", from.minusDays(1)).update();
	}

	private JdbcClient.StatementSpec exactly(String sql, String rule, String plan, String organization) {
		return this.jdbc.sql(sql).param("rule", rule).param("plan", plan).param("organization", organization);
	}

	private static List<String> orAll(List<String> organizations) {
		return organizations.isEmpty() ? List.of("") : organizations;
	}

}
