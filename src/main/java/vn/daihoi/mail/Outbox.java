package vn.daihoi.mail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** All mails: those that wait, the one that is being sent, those that are settled. */
@Repository
class Outbox {

	private static final String MAIL = "select id, user_id, address, subject, content, tries, put_off, unsure from mail ";

	/** One that failed stands behind those that were not tried yet. */
	private static final String NEXT = MAIL + """
			where state = 'WAITING' and next_try <= ? order by tries, written_at, id fetch first 1 row only""";

	private static final String CLAIM = """
			update mail set state = 'SENDING', tries = tries + 1 where id = ? and state = 'WAITING'""";

	private static final String SETTLE = """
			update mail set state = ?, problem = ?, settled_at = ? where id = ? and state = 'SENDING'""";

	private static final String WAIT = """
			update mail set state = 'WAITING', problem = ?, next_try = ?, unsure = ?
			where id = ? and state = 'SENDING'""";

	private static final String PUT_OFF = """
			update mail set state = 'WAITING', problem = ?, next_try = ?, put_off = put_off + 1
			where id = ? and state = 'SENDING'""";

	private final JdbcClient jdbc;

	Outbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Mail mail, OffsetDateTime moment) {
		this.jdbc.sql("""
				insert into mail (id, user_id, address, subject, content, state, written_at, tries, next_try, unsure)
				values (?, ?, ?, ?, ?, 'WAITING', ?, 0, ?, false)""")
			.params(mail.id(), mail.userId(), mail.address(), mail.subject(), mail.content(), moment, moment)
			.update();
	}

	boolean isAnyDue(OffsetDateTime now) {
		return this.jdbc.sql(NEXT).param(now).query(Mail.class).optional().isPresent();
	}

	/** When the first of those that wait may be tried; empty when none waits. */
	Optional<OffsetDateTime> nextTry() {
		return this.jdbc
			.sql("select next_try from mail where state = 'WAITING' order by next_try fetch first 1 row only")
			.query(OffsetDateTime.class)
			.optional();
	}

	/** Whether nobody else sends, from now on until the running transaction ends. */
	boolean isMine() {
		return this.jdbc.sql("select id from mail_round where id = 1 for update skip locked")
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** Claims the next one; empty when none is due. */
	Optional<Mail> claim(OffsetDateTime now) {
		Optional<Mail> next = this.jdbc.sql(NEXT).param(now).query(Mail.class).optional();
		next.ifPresent((mail) -> this.jdbc.sql(CLAIM).param(mail.id()).update());
		return next;
	}

	/** Those that were claimed by one that died. */
	List<Mail> left() {
		return this.jdbc.sql(MAIL + "where state = 'SENDING'").query(Mail.class).list();
	}

	/** It is done with. */
	void settle(String id, MailState state, @Nullable String problem, OffsetDateTime now) {
		this.jdbc.sql(SETTLE).params(state.name(), problem, now, id).update();
	}

	/** It is tried again at that moment. */
	void wait(String id, @Nullable String problem, OffsetDateTime next, boolean unsure) {
		this.jdbc.sql(WAIT).params(problem, next, unsure, id).update();
	}

	/** The server does not take it now; it is tried again at that moment. */
	void putOff(String id, String problem, OffsetDateTime next) {
		this.jdbc.sql(PUT_OFF).params(problem, next, id).update();
	}

	int waiting() {
		return this.jdbc.sql("select count(*) from mail where state in ('WAITING', 'SENDING')")
			.query(Integer.class)
			.single();
	}

	/** The latest of a person, the newest first. */
	List<SentMail> of(String user, int most) {
		return this.jdbc.sql("""
				select subject, address, state, written_at as writtenAt, settled_at as settledAt, problem from mail
				where user_id = ? order by written_at desc, id fetch first %d rows only""".formatted(most))
			.param(user)
			.query(SentMail.class)
			.list();
	}

	/** Those that were given up since a moment, the newest first. */
	List<GivenUp> givenUp(OffsetDateTime since, int most) {
		return this.jdbc.sql("""
				select user_id, problem from mail where state in ('FAILED', 'REFUSED') and settled_at >= ?
				order by settled_at desc, id fetch first %d rows only""".formatted(most))
			.param(since)
			.query(GivenUp.class)
			.list();
	}

	/** Those that were settled before a moment are not kept any longer. */
	void forget(OffsetDateTime before) {
		this.jdbc.sql("delete from mail where settled_at < ?").param(before).update();
	}

	/** A mail that nobody got. */
	record GivenUp(String userId, String problem) {
	}

}
