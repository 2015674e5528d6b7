package vn.daihoi.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.deadline.OwedSql;
import vn.daihoi.deadline.RuleSql;
import vn.daihoi.organization.Role;

/**
 * The digests of all mornings. They speak of limits of plans and regulations; internal
 * ones are nobody's business above the committee.
 */
@Repository
class Digests {

	private static final String COLUMNS = "g.id, g.recipient, g.plan_code as plan, g.morning, g.late, g.soon from digest g";

	private static final String DUE = """
			deadline d
			join plan p on p.code = d.plan_code
			left join congress c on %s
			where d.organization_code <> '' and not d.internal and d.due_on <= :soon and not %s and %s
			""".formatted(OwedSql.OF_DEADLINE, OwedSql.STANDS_STILL, OwedSql.OWED);

	private static final String PREPARE = """
			insert into digest (recipient, plan_code, morning, late, soon)
			select t.recipient, t.plan_code, cast(:today as date), t.late, t.soon from (
				select concat(p.issuer, ':', r.suffix) as recipient, p.code as plan_code,
					sum(case when d.due_on < :today then 1 else 0 end) as late,
					sum(case when d.due_on < :today then 0 else 1 end) as soon
				from (values (cast(:supervisor as varchar(40))), (cast(:board as varchar(40)))) as r (suffix),
			""" + DUE + """
				group by p.issuer, p.code, r.suffix) t
			where not exists (select 1 from digest g where g.recipient = t.recipient and g.plan_code = t.plan_code
				and g.morning = :today)
			""";

	private static final String LINES = """
			insert into digest_line (digest, place, organization_code, rule, due_on, late)
			select l.digest, l.place, l.organization_code, l.rule, l.due_on, l.late from (
				select g.id as digest,
					row_number() over (partition by g.id order by d.due_on, d.organization_code, d.rule) as place,
					d.organization_code, d.rule, d.due_on, case when d.due_on < :today then true else false end as late
				from digest g,
			""" + DUE + """
				and g.plan_code = d.plan_code and g.id in (:digests)) l
			where l.place <= :most
			""";

	private static final String READ_LINES = """
			select l.digest, u.code as unit, u.name as unitName, o.code as organization, o.name as organizationName, l.rule,
				%s as duty, l.due_on as dueOn, l.late
			from digest_line l
			join digest g on g.id = l.digest
			join organization o on o.code = l.organization_code
			left join congress c on c.plan_code = g.plan_code and c.organization_code = l.organization_code
			join organization u on u.code = coalesce(c.unit_code, o.code)
			where l.digest in (:digests)
			order by l.digest, l.place"""
		.formatted(RuleSql.nameOf("l.rule"));

	private final JdbcClient jdbc;

	Digests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Prepares those of a morning that are not there yet, for supervisors and
	 * organisation boards; where nothing is late or soon there is none.
	 * @param soon the last day that is called soon
	 * @param most how many lines one has at most
	 * @return the new ones
	 */
	List<Digest> prepare(LocalDate today, LocalDate soon, int most) {
		List<Long> before = ids(today);
		int prepared = about(PREPARE, today, soon).param("supervisor", Role.SUPERVISOR.suffix())
			.param("board", Role.ORGANISATION_BOARD.suffix())
			.update();
		if (prepared == 0) {
			return List.of();
		}
		List<Long> added = ids(today).stream().filter((id) -> !before.contains(id)).toList();
		about(LINES, today, soon).param("digests", added).param("most", most).update();
		return this.jdbc.sql("select " + COLUMNS + " where g.id in (:digests) order by g.id")
			.param("digests", added)
			.query(Digest.class)
			.list();
	}

	private JdbcClient.StatementSpec about(String sql, LocalDate today, LocalDate soon) {
		return this.jdbc.sql(sql)
			.param("today", today)
			.param("soon", soon)
			.param("tasksAfterOpening", OwedSql.TASKS_AFTER_OPENING);
	}

	private List<Long> ids(LocalDate day) {
		return this.jdbc.sql("select id from digest where morning = ? order by id").param(day).query(Long.class).list();
	}

	/** Those of a reader, the latest first. */
	List<Digest> of(Reader reader, int most) {
		return this.jdbc
			.sql("select " + COLUMNS + " where g.recipient in (:recipients) order by g.morning desc, g.plan_code, g.id"
					+ " fetch first " + most + " rows only")
			.param("recipients", reader.recipients())
			.query(Digest.class)
			.list();
	}

	/** The lines of some of them, in their order. */
	List<DigestLine> lines(Collection<Long> digests) {
		return digests.isEmpty() ? List.of()
				: this.jdbc.sql(READ_LINES).param("digests", digests).query(DigestLine.class).list();
	}

}
