package vn.daihoi.mail;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Whether the mail server can be reached; at most one row. */
@Repository
class MailTroubles {

	private final JdbcClient jdbc;

	private final OneRow row;

	MailTroubles(JdbcClient jdbc, OneRow row) {
		this.jdbc = jdbc;
		this.row = row;
	}

	/**
	 * What is wrong.
	 *
	 * @param since when it was found first, by the application's clock
	 * @param tries how often since
	 * @param triedAt the last time, by the machine's clock
	 * @param nextTry when it is to be tried again, by the application's clock; null for
	 * at once
	 */
	record Trouble(String problem, OffsetDateTime since, int tries, OffsetDateTime triedAt,
			@Nullable OffsetDateTime nextTry) {

		boolean rests(OffsetDateTime now) {
			return this.nextTry != null && this.nextTry.isAfter(now);
		}

	}

	Optional<Trouble> now() {
		return this.jdbc.sql("select problem, since, tries, tried_at as triedAt, next_try as nextTry from mail_trouble")
			.query(Trouble.class)
			.optional();
	}

	/** The server was tried and could not be reached. */
	void note(String problem, OffsetDateTime now, OffsetDateTime machine, OffsetDateTime next) {
		this.row.write(() -> this.jdbc
			.sql("update mail_trouble set problem = ?, tries = tries + 1, tried_at = ?, next_try = ?")
			.params(problem, machine, next)
			.update(), () -> this.jdbc.sql("""
					insert into mail_trouble (id, problem, since, tries, tried_at, next_try)
					values (1, ?, ?, 1, ?, ?)""").params(problem, now, machine, next).update());
	}

	/** Somebody has mended it, perhaps; nobody waits to find out. */
	void tryAtOnce() {
		this.jdbc.sql("update mail_trouble set next_try = null").update();
	}

	void isOver() {
		this.jdbc.sql("delete from mail_trouble").update();
	}

}
