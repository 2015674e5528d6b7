package vn.daihoi.mail;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the mail server can be reached; at most one row. */
@Repository
class MailTroubles {

	private final JdbcClient jdbc;

	MailTroubles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is wrong.
	 *
	 * @param since when it was found first, by the application's clock
	 * @param tries how often since
	 * @param triedAt the last time, by the machine's clock
	 */
	record Trouble(String problem, OffsetDateTime since, int tries, OffsetDateTime triedAt) {
	}

	Optional<Trouble> now() {
		return this.jdbc.sql("select problem, since, tries, tried_at as triedAt from mail_trouble")
			.query(Trouble.class)
			.optional();
	}

	/** The server was tried and could not be reached. */
	void note(String problem, OffsetDateTime now, OffsetDateTime machine) {
		int known = this.jdbc.sql("update mail_trouble set problem = ?, tries = tries + 1, tried_at = ?")
			.params(problem, machine)
			.update();
		if (known == 0) {
			this.jdbc.sql("insert into mail_trouble (id, problem, since, tries, tried_at) values (1, ?, ?, 1, ?)")
				.params(problem, now, machine)
				.update();
		}
	}

	void isOver() {
		this.jdbc.sql("delete from mail_trouble").update();
	}

}
