package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Milestone;

/**
 * Which branches of a committee had reached what by a day that is over. A step that was
 * done again counts from its later day.
 */
@Repository
class PastMilestones {

	private static final String REACHED = """
			select m.name, c.organization_code from congress c
			join milestone m on m.congress = c.id
			where c.plan_code = :plan and c.unit_code = :unit and m.reached_on <= :day""";

	private static final String LATE_NOTICES = """
			select count(*) from congress c
			join milestone m on m.congress = c.id and m.name = 'NOTIFIED'
			join deadline n on n.plan_code = c.plan_code and n.organization_code = c.organization_code
				and n.rule = 'DL02'
			where c.plan_code = :plan and c.unit_code = :unit and m.reached_on > n.due_on and m.reached_on <= :day""";

	private static final String BREACHED = """
			select count(distinct b.congress) from congress c
			join breach b on b.congress = c.id
			where c.plan_code = :plan and c.unit_code = :unit and b.recorded_at < :dayAfter""";

	private final JdbcClient jdbc;

	PastMilestones(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By milestone, the codes of those that had reached it. */
	Map<Milestone, Set<String>> reached(String plan, String unit, LocalDate day) {
		Map<Milestone, Set<String>> reached = new EnumMap<>(Milestone.class);
		of(REACHED, plan, unit, day).query((row) -> {
			reached.computeIfAbsent(Milestone.valueOf(row.getString(1)), (name) -> new HashSet<>())
				.add(row.getString(2));
		});
		return reached;
	}

	/** How many had given their notice after its last day. */
	int lateNotices(String plan, String unit, LocalDate day) {
		return of(LATE_NOTICES, plan, unit, day).query(Integer.class).single();
	}

	/** Where something had broken a rule. */
	int breached(String plan, String unit, LocalDate day) {
		return this.jdbc.sql(BREACHED)
			.param("plan", plan)
			.param("unit", unit)
			.param("dayAfter", day.plusDays(1).atStartOfDay(DaihoiClock.VIETNAM).toOffsetDateTime())
			.query(Integer.class)
			.single();
	}

	private JdbcClient.StatementSpec of(String sql, String plan, String unit, LocalDate day) {
		return this.jdbc.sql(sql).param("plan", plan).param("unit", unit).param("day", day);
	}

}
