package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.deadline.OwedSql;
import vn.daihoi.deadline.RuleSql;
import vn.daihoi.sight.Sight;

/**
 * The deadlines of plans, committees and congresses that a person sees, by day.
 */
@Repository
class DeadlineRows {

	private static final String ROWS = """
			from deadline d
			join plan p on p.code = d.plan_code
			left join congress c on %s
			where (p.issuer in (:organizations) or c.unit_code in (:organizations)
				or d.organization_code <> '' and d.organization_code in (:organizations))
			""".formatted(OwedSql.OF_DEADLINE);

	private static final String LATE = "(not d.internal and d.due_on < :today and not " + OwedSql.STANDS_STILL + " and "
			+ OwedSql.OWED + ")";

	private static final String OPEN = "(" + OwedSql.OWED + ")";

	private static final String SELECT = """
			select d.plan_code as plan, d.organization_code as organization, d.rule,
				%s as name, d.due_on as "date",
				d.computed_from as computedFrom, d.internal, d.confirmed,
				case when d.met_on is not null then 'met' when %s then 'late' when %s then 'open' else 'waived' end as state,
				d.met_on as metOn, d.explanation, d.clause
			"""
		.formatted(RuleSql.NAME, LATE, OPEN) + ROWS;

	private static final String PLACE = "d.due_on, d.plan_code, d.organization_code, d.rule";

	private static final Map<String, String> CONDITIONS = Map.of("plan", "d.plan_code = :plan", "organization",
			"d.organization_code = :organization", "unit", "(d.organization_code = :unit or c.unit_code = :unit)",
			"rule", "d.rule = :rule", "from", "d.due_on >= :from", "to", "d.due_on <= :to");

	private final JdbcClient jdbc;

	DeadlineRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** At most {@code most} of them. */
	List<DeadlineItem> list(Sight sight, DeadlineFilter filter, LocalDate today, int most) {
		String behind = (filter.after() == null) ? ""
				: " and (" + PLACE + ") > (:afterDate, :afterPlan, :afterOrganization, :afterRule)";
		return asked(SELECT, filter, behind + " order by " + PLACE + " fetch first " + most + " rows only")
			.params(parameters(sight, filter, today))
			.query(DeadlineItem.class)
			.list();
	}

	/** How many there are on all pages. */
	int count(Sight sight, DeadlineFilter filter, LocalDate today) {
		return asked("select count(*) " + ROWS, filter, "").params(parameters(sight, filter, today))
			.query(Integer.class)
			.single();
	}

	private JdbcClient.StatementSpec asked(String select, DeadlineFilter filter, String rest) {
		Map<String, Object> wanted = values(filter);
		String conditions = CONDITIONS.keySet()
			.stream()
			.filter((name) -> wanted.get(name) != null)
			.map((name) -> " and " + CONDITIONS.get(name))
			.collect(Collectors.joining());
		return this.jdbc.sql(select + conditions
				+ Stream.of(is(filter.late(), LATE), is(filter.open(), OPEN)).collect(Collectors.joining()) + rest);
	}

	private static String is(@Nullable Boolean wanted, String condition) {
		return (wanted == null) ? "" : (wanted ? " and " : " and not ") + condition;
	}

	private static Map<String, Object> values(DeadlineFilter filter) {
		Map<String, Object> values = new HashMap<>();
		values.put("plan", filter.plan());
		values.put("organization", filter.organization());
		values.put("unit", filter.unit());
		values.put("rule", filter.rule());
		values.put("from", filter.from());
		values.put("to", filter.to());
		return values;
	}

	private static Map<String, Object> parameters(Sight sight, DeadlineFilter filter, LocalDate today) {
		Map<String, Object> parameters = values(filter);
		parameters.put("organizations", sight.orNobody());
		parameters.put("tasksAfterOpening", OwedSql.TASKS_AFTER_OPENING);
		parameters.put("today", today);
		DeadlinePlace after = filter.after();
		if (after != null) {
			parameters.putAll(Map.of("afterDate", after.date(), "afterPlan", after.plan(), "afterOrganization",
					after.organization(), "afterRule", after.rule()));
		}
		return parameters;
	}

}
