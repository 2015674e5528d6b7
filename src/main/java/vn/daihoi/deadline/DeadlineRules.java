package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
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

	/** As it is written today; what is set beside it says only how many days. */
	private static final String WRITTEN = """
			g.id = r.id and g.scope_plan is null and g.scope_organization is null
			and g.valid_from <= :day and (g.valid_to is null or g.valid_to >= :day)""";

	private static final String RULE = """
			select id, name, triggered_by as "trigger", offset_count as "offset", unit, direction, inclusive,
				counting_mode as countingMode, roll_to_working_day as rollToWorkingDay, internal,
				case when decision is null then clause
					else coalesce((select g.clause from deadline_rule g where %1$s), clause)
						|| '; điều chỉnh theo số ' || decision end as clause,
				case when decision is null then verified
					else coalesce((select g.verified from deadline_rule g where %1$s), verified) end as verified,
				scope_plan, scope_organization, valid_from
			""".formatted(WRITTEN);

	private static final String OF_PLAN = """
			from deadline_rule r
			where (scope_plan is null or scope_plan = :plan) and (valid_to is null or valid_to >= :day)
			and (valid_from <= :day or scope_plan is null and scope_organization is null)
			order by case when scope_plan is null then 1 else 0 end, case when valid_from <= :day then 0 else 1 end,
				valid_from desc""";

	private final JdbcClient jdbc;

	private final DaihoiClock clock;

	private final ScopedRules scoped;

	private final Map<String, Read> read = new ConcurrentHashMap<>();

	DeadlineRules(JdbcClient jdbc, DaihoiClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.scoped = new ScopedRules(jdbc);
	}

	/**
	 * The rules of these ids that hold today, in the same order.
	 * @param subject a plan, or a committee or a congress by its business key
	 * @param personnelFirst whether the notice waits for the agreement on personnel; some
	 * rules have a second set for such plans
	 * @throws IllegalArgumentException when there is no such rule
	 */
	public List<DeadlineRule> of(String subject, List<String> ids, boolean personnelFirst) {
		RulesOfPlan rules = read(CongressId.isUnderPlan(subject) ? CongressId.planOf(subject) : "");
		String organization = CongressId.organizationOf(subject);
		String unit = rules.differ() ? unit(subject) : null;
		return ids.stream()
			.map((id) -> (personnelFirst && rules.know(id + PERSONNEL_FIRST)) ? id + PERSONNEL_FIRST : id)
			.map((id) -> rules.of(id, organization, unit))
			.toList();
	}

	/**
	 * Read once a day for each revision of a plan; every new task asks for some of them.
	 */
	RulesOfPlan read(String plan) {
		String revision = this.clock.today() + "@" + revision(plan);
		return this.read.compute(plan, (code, known) -> (known != null && known.revision().equals(revision)) ? known
				: new Read(revision, ofPlan(code)))
			.rules();
	}

	private String revision(String plan) {
		return this.jdbc.sql("select revision from plan where code = ?")
			.param(plan)
			.query(String.class)
			.optional()
			.orElse("");
	}

	@Nullable
	private String unit(String subject) {
		return this.jdbc.sql("select unit_code from congress where id = ?")
			.param(subject)
			.query(String.class)
			.optional()
			.orElse(null);
	}

	/**
	 * All that hold today for a plan, a committee or a congress, by id; those of
	 * everybody for an empty subject.
	 */
	public List<RuleInForce> all(String subject) {
		RulesOfPlan rules = read(CongressId.planOf(subject));
		return rules.all(CongressId.organizationOf(subject), rules.differ() ? unit(subject) : null)
			.stream()
			.filter((rule) -> !rule.from().isAfter(this.clock.today()))
			.toList();
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
		this.scoped.change(change);
	}

	/**
	 * Takes back what was set for exactly these organisations, empty for the whole plan:
	 * from that day on the next wider rule holds.
	 */
	public void takeBack(String rule, String plan, List<String> organizations, LocalDate from) {
		this.scoped.takeBack(rule, plan, organizations, from);
	}

	/** The rules of a plan as they were read. */
	private record Read(String revision, RulesOfPlan rules) {
	}

}
