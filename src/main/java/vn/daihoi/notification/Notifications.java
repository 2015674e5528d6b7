package vn.daihoi.notification;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

import vn.daihoi.deadline.OwedSql;

/** All that people were told, and who has read it. */
@Repository
class Notifications {

	static final int ROWS_AT_ONCE = 200;

	private static final String INSERT = """
			insert into notification (recipient, kind, plan_code, organization_code, element, text, created_at, rule,
				occurrence)
			values\s""";

	private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

	/**
	 * A reminder is shown while its limit is owed on that day; the last one, and the last
	 * digest, stands for the earlier ones.
	 */
	private static final String SHOWN = """
			from notification n
			left join notification_read s on s.notification = n.id and s.user_id = :user
			left join deadline d on d.plan_code = n.plan_code and d.organization_code = n.organization_code
				and d.rule = n.rule and d.occurrence = n.occurrence
			left join congress c on %s
			where n.recipient in (:recipients)
			and (n.kind <> 'DIGEST' or not exists (select 1 from notification l where l.kind = 'DIGEST'
				and l.plan_code = n.plan_code and l.recipient = n.recipient and l.id > n.id))
			and (n.rule is null or d.rule is not null and %s
				and not exists (select 1 from notification l where l.plan_code = n.plan_code
					and l.organization_code = n.organization_code and l.rule = n.rule and l.recipient = n.recipient
					and l.id > n.id))
			""".formatted(OwedSql.OF_DEADLINE, OwedSql.OWED);

	private static final String LIST = """
			select n.id, n.kind, n.plan_code as plan, n.organization_code as organization,
				exists (select 1 from congress k where k.plan_code = n.plan_code
					and k.organization_code = n.organization_code) as congress, n.element, n.text,
				n.created_at as createdAt, case when s.user_id is null then false else true end as read,
				sum(case when s.user_id is null then 1 else 0 end) over () as unread
			""" + SHOWN;

	private static final String FIRST = """
			order by case when s.user_id is null then 0 else 1 end, n.id desc
			fetch first :most rows only""";

	private static final String MARK = """
			insert into notification_read (notification, user_id)
			select n.id, cast(:user as varchar(100)) from notification n
			where n.id in (:ids) and n.recipient in (:recipients)
			and not exists (select 1 from notification_read s where s.notification = n.id and s.user_id = :user)
			""";

	private final JdbcClient jdbc;

	Notifications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds them, many in one statement.
	 * @return their ids, in the same order
	 */
	List<Long> add(List<Notification> told) {
		return IntStream.iterate(0, (from) -> from < told.size(), (from) -> from + ROWS_AT_ONCE)
			.boxed()
			.flatMap((from) -> insert(told.subList(from, Math.min(from + ROWS_AT_ONCE, told.size()))))
			.toList();
	}

	private Stream<Long> insert(List<Notification> told) {
		KeyHolder ids = new GeneratedKeyHolder();
		this.jdbc.sql(INSERT + String.join(", ", Collections.nCopies(told.size(), ROW)))
			.params(told.stream().flatMap(Notifications::values).toList())
			.update(ids, "id");
		return ids.getKeyList().stream().map((row) -> ((Number) row.values().iterator().next()).longValue());
	}

	private static Stream<Object> values(Notification one) {
		return Stream.of(one.recipient(), one.kind(), one.plan(), one.organization(), one.element(), one.text(),
				one.createdAt(), one.rule(), one.occurrence());
	}

	/** What a person is shown, the unread first, then the latest. */
	List<Shown> of(Reader reader, int most) {
		return shown(LIST + FIRST, reader).param("most", most).query(Shown.class).list();
	}

	/** One that a person is shown, wherever it stands in the list. */
	Optional<Shown> one(Reader reader, long id) {
		return shown(LIST + "and n.id = :id", reader).param("id", id).query(Shown.class).optional();
	}

	private JdbcClient.StatementSpec shown(String select, Reader reader) {
		return this.jdbc.sql(select)
			.param("user", reader.user())
			.param("recipients", reader.recipients())
			.param("today", reader.today())
			.param("tasksAfterOpening", OwedSql.TASKS_AFTER_OPENING);
	}

	/** Those of these that a person is shown and has not read. */
	List<Long> unread(Reader reader, Collection<Long> ids) {
		return shown("select n.id " + SHOWN + " and n.id in (:ids) and s.user_id is null", reader).param("ids", ids)
			.query(Long.class)
			.list();
	}

	/** One of a person's own; empty when there is none. */
	Optional<Told> find(Reader reader, long id) {
		return this.jdbc.sql("""
				select recipient, kind, plan_code as plan, organization_code as organization, element from notification
				where id = :id and recipient in (:recipients)""")
			.param("id", id)
			.param("recipients", reader.recipients())
			.query(Told.class)
			.optional();
	}

	/** The person has read those that are the person's own. */
	void mark(Reader reader, Collection<Long> ids) {
		if (!ids.isEmpty()) {
			this.jdbc.sql(MARK)
				.param("user", reader.user())
				.param("recipients", reader.recipients())
				.param("ids", ids)
				.update();
		}
	}

}
