package vn.daihoi.deadline;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressChanged;
import vn.daihoi.congress.CongressId;

/** The deadlines that are still to be met, of many subjects at once. */
@Repository
class RunningDeadlines {

	private static final String OPEN = """
			select d.plan_code, d.organization_code, c.unit_code, d.rule, d.element, d.due_on, d.computed_from,
				d.internal
			from deadline d
			left join congress c on %s
			where %s
			""".formatted(OwedSql.OF_DEADLINE, OwedSql.OPEN);

	private static final String OF_ORGANIZATIONS = """
			and d.plan_code = :plan and d.organization_code in (:organizations)
			order by d.organization_code, d.rule""";

	private static final String LOCK = """
			select rule from deadline where plan_code = :plan and organization_code in (:organizations)
			order by organization_code, rule for update""";

	private static final String CHANGE = """
			update deadline set earlier_due = case when earlier_due = ? then null else coalesce(earlier_due, due_on) end,
				previous_due = due_on, due_on = ?, computed_from = ?, confirmed = ?, explanation = ?, clause = ?,
				change_id = ?, occurrence = occurrence + 1
			where plan_code = ? and organization_code = ? and rule = ?""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final DaihoiClock clock;

	private final ApplicationEventPublisher events;

	RunningDeadlines(JdbcClient jdbc, JdbcTemplate batches, DaihoiClock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
		this.events = events;
	}

	/** Those that a change may touch. */
	List<KeptDeadline> within(Reach reach) {
		return open(OPEN + ReachSql.of(reach)).params(ReachSql.parameters(reach))
			.query(RunningDeadlines::deadline)
			.list();
	}

	/** All of some organisations under a plan, held until the end of the transaction. */
	List<KeptDeadline> held(String plan, Collection<String> organizations) {
		this.jdbc.sql(LOCK).param("plan", plan).param("organizations", organizations).query(String.class).list();
		return open(OPEN + OF_ORGANIZATIONS).param("plan", plan)
			.param("organizations", organizations)
			.query(RunningDeadlines::deadline)
			.list();
	}

	private static KeptDeadline deadline(ResultSet row, int number) throws SQLException {
		return new KeptDeadline(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				row.getString(5), row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class),
				row.getBoolean(8));
	}

	/** Whose deadlines or timers a change may touch, those that owe nothing now too. */
	List<Subject> subjects(Reach reach) {
		return this.jdbc.sql(ReachSql.SUBJECTS).params(ReachSql.parameters(reach)).query(Subject.class).list();
	}

	private JdbcClient.StatementSpec open(String sql) {
		return this.jdbc.sql(sql)
			.param("today", this.clock.today())
			.param("tasksAfterOpening", OwedSql.TASKS_AFTER_OPENING);
	}

	/**
	 * They fall on other days by a change; the day before the first change stays known.
	 */
	void change(List<Recounted> moved, long change) {
		this.batches.batchUpdate(CHANGE, moved, Math.max(moved.size(), 1), (row, one) -> fill(row, one, change));
		moved.stream()
			.map(Recounted::before)
			.map((before) -> new CongressId(before.plan(), before.organization()).toString())
			.forEach((congress) -> this.events.publishEvent(new CongressChanged(congress)));
	}

	private static void fill(PreparedStatement row, Recounted moved, long change) throws SQLException {
		LocalDate due = moved.after().date();
		row.setObject(1, due);
		row.setObject(2, due);
		row.setObject(3, moved.after().computedFrom());
		row.setBoolean(4, moved.after().confirmed());
		row.setString(5, moved.after().explanation());
		row.setString(6, moved.after().clause());
		row.setLong(7, change);
		row.setString(8, moved.before().plan());
		row.setString(9, moved.before().organization());
		row.setString(10, moved.before().rule());
	}

}
