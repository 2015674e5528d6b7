package vn.daihoi.supervision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressChanged;
import vn.daihoi.congress.CongressId;
import vn.daihoi.deadline.OwedSql;
import vn.daihoi.deadline.RuleSql;

/** The limits that are owed, and those that a decision let pass. */
@Repository
class Waivers {

	private static final String OWED = """
			select d.rule, %s as name, d.element, d.occurrence, d.due_on,
				case when not d.internal and d.due_on < :today and not %s then true else false end as late
			from congress c join deadline d on %s
			where c.id = :congress and %s
			order by d.due_on, d.rule""".formatted(RuleSql.NAME, OwedSql.STANDS_STILL, OwedSql.OF_DEADLINE,
			OwedSql.OPEN);

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Waivers(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** The first due first. */
	List<OpenLimit> owed(String congress, LocalDate today) {
		return this.jdbc.sql(OWED)
			.param("congress", congress)
			.param("today", today)
			.param("tasksAfterOpening", OwedSql.TASKS_AFTER_OPENING)
			.query(OpenLimit.class)
			.list();
	}

	void add(CongressId congress, OpenLimit limit, String number, String reason, String user, OffsetDateTime at) {
		this.jdbc
			.sql("""
					insert into limit_waiver (plan_code, organization_code, rule, occurrence, due_on, number, reason, waived_by,
						waived_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(congress.plan(), congress.organization(), limit.rule(), limit.occurrence(), limit.dueOn(), number,
					reason, user, at)
			.update();
		this.events.publishEvent(new CongressChanged(congress.toString()));
	}

	/** The latest first. */
	List<Waiver> of(CongressId congress) {
		return this.jdbc
			.sql("""
					select w.rule, %s as name, w.due_on, w.number, w.reason, w.waived_by, w.waived_at from limit_waiver w
					where w.plan_code = ? and w.organization_code = ? order by w.waived_at desc, w.rule"""
				.formatted(RuleSql.nameOf("w.rule")))
			.params(congress.plan(), congress.organization())
			.query(Waiver.class)
			.list();
	}

}
