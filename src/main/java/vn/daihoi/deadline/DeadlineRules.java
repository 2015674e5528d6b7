package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;

/**
 * The rules as rows: as they are written, and as a decision set them for a plan or for
 * some of its organisations.
 */
@Repository
public class DeadlineRules {

	private static final String PERSONNEL_FIRST = ".personnelFirst";

	private static final String RULE = """
			select id, name, triggered_by as "trigger", offset_count as "offset", unit, direction, inclusive,
				counting_mode as countingMode, roll_to_working_day as rollToWorkingDay, internal,
				case when decision is null then clause else clause || '; điều chỉnh theo số ' || decision end as clause,
				verified, scope_plan, scope_organization, valid_from, reminded
			""";

	private static final String OF_PLAN = """
			from deadline_rule
			where (scope_plan is null or scope_plan = :plan) and (valid_to is null or valid_to >= :day)
			and (valid_from <= :day or scope_plan is null and scope_organization is null)
			order by case when scope_plan is null then 1 else 0 end, case when valid_from <= :day then 0 else 1 end,
				valid_from desc""";

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

	private static final String EXACTLY = """
			where id = :rule and scope_plan = :plan and coalesce(scope_organization, '') = :organization
			""";

	private static final String COPY = """
			insert into deadline_rule (id, offset_count, scope_plan, scope_organization, valid_from, decision,
				reminded, name, triggered_by, unit, direction, inclusive, counting_mode, roll_to_working_day, internal, clause,
				verified)
			select id, coalesce(cast(:offset as integer), offset_count), cast(:plan as varchar(60)),
				cast(nullif(:organization, '') as varchar(60)), cast(:day as date),
				coalesce(cast(:decision as varchar(1000)), decision), coalesce(cast(:reminded as boolean), reminded), name,
				triggered_by, unit, direction, inclusive, counting_mode, roll_to_working_day, internal, clause, verified
			"""
			+ HOLDING + " and id = :rule" + NARROWEST_FIRST + " fetch first 1 row only";

	private static final String CHANGE = """
			update deadline_rule set offset_count = coalesce(cast(:offset as integer), offset_count),
				decision = coalesce(cast(:decision as varchar(1000)), decision),
				reminded = coalesce(cast(:reminded as boolean), reminded), valid_to = null
			""" + EXACTLY + " and valid_from = :day";

	private static final String END = "update deadline_rule set valid_to = :last " + EXACTLY
			+ " and valid_from <= :last and (valid_to is null or valid_to > :last)";

	private final JdbcClient jdbc;

	private final DaihoiClock clock;

	DeadlineRules(JdbcClient jdbc, DaihoiClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The rules of these ids that hold today, in the same order.
	 * @param subject a plan, or a committee or a congress by its business key
	 * @param personnelFirst whether the notice waits for the agreement on personnel; some
	 * rules have a second set for such plans
	 * @throws IllegalArgumentException when there is no such rule
	 */
	public List<DeadlineRule> of(String subject, List<String> ids, boolean personnelFirst) {
		Map<String, DeadlineRule> found = holding(subject, " and id in (:ids)")
			.param("ids", ids.stream().flatMap((id) -> Stream.of(id, id + PERSONNEL_FIRST)).toList())
			.query(DeadlineRule.class)
			.stream()
			.collect(Collectors.toMap(DeadlineRule::id, Function.identity(), (narrower, wider) -> narrower));
		return ids.stream().map((id) -> choose(found, id, personnelFirst)).toList();
	}

	private static DeadlineRule choose(Map<String, DeadlineRule> found, String id, boolean personnelFirst) {
		DeadlineRule rule = personnelFirst ? found.getOrDefault(id + PERSONNEL_FIRST, found.get(id)) : found.get(id);
		if (rule == null) {
			throw new IllegalArgumentException("no deadline rule " + id);
		}
		return rule;
	}

	private JdbcClient.StatementSpec holding(String subject, String condition) {
		return this.jdbc.sql(RULE + HOLDING + condition + NARROWEST_FIRST)
			.param("plan", CongressId.planOf(subject))
			.param("organization", CongressId.organizationOf(subject))
			.param("day", this.clock.today());
	}

	/**
	 * All that hold today for a plan, a committee or a congress, by id; those of
	 * everybody for an empty subject.
	 */
	public List<RuleInForce> all(String subject) {
		Map<String, RuleInForce> found = new TreeMap<>();
		holding(subject, " and valid_from <= :day").query(RuleInForce::read)
			.list()
			.forEach((rule) -> found.putIfAbsent(rule.rule().id(), rule));
		return List.copyOf(found.values());
	}

	/** Whether there is a rule of that id, whenever it holds. */
	public boolean isKnown(String id) {
		return this.jdbc.sql("select count(*) from deadline_rule where id = ?")
			.param(id)
			.query(Integer.class)
			.single() > 0;
	}

	/** All that hold today under a plan, for whomever. */
	RulesOfPlan ofPlan(String plan) {
		return new RulesOfPlan(this.jdbc.sql(RULE + OF_PLAN)
			.param("plan", plan)
			.param("day", this.clock.today())
			.query(RuleInForce::read)
			.list());
	}

	/**
	 * Sets what is changed; all else stays as it holds for each of the organisations on
	 * that day. What was set for exactly the same organisations ends the day before, or
	 * is replaced when it began on the same day.
	 * @throws IllegalArgumentException when there is no such rule
	 */
	public void change(RuleChange change) {
		orAll(change.organizations()).forEach((organization) -> {
			if (set(CHANGE, change, organization) == 0 && set(COPY, change, organization) == 0) {
				throw new IllegalArgumentException("no deadline rule " + change.rule());
			}
			end(change.rule(), change.plan(), organization, change.from());
		});
	}

	private int set(String sql, RuleChange change, String organization) {
		return exactly(sql, change.rule(), change.plan(), organization).param("offset", change.offset())
			.param("day", change.from())
			.param("decision", change.decision())
			.param("reminded", change.reminded())
			.update();
	}

	/**
	 * Takes back what was set for exactly these organisations, empty for the whole plan:
	 * from that day on the next wider rule holds.
	 */
	public void takeBack(String rule, String plan, List<String> organizations, LocalDate from) {
		orAll(organizations).forEach((organization) -> {
			exactly("delete from deadline_rule " + EXACTLY + " and valid_from >= :from", rule, plan, organization)
				.param("from", from)
				.update();
			end(rule, plan, organization, from);
		});
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
