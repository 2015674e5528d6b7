package vn.daihoi.mail;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are to read, until and after it is written into a mail. */
@Repository
class MailLines {

	private static final String INSERT = """
			insert into mail_line (user_id, kind, origin, origin_id, content, path, duty, place, due_on, created_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String WAITING = """
			select distinct l.user_id from mail_line l left join mail_wish w on w.user_id = l.user_id
			where l.mail is null and (l.due or w.delivery = 'AT_ONCE') order by l.user_id""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	MailLines(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** The same news for some people. */
	void add(News news, List<String> users, OffsetDateTime moment) {
		this.batches.batchUpdate(INSERT, users, 200, (row, user) -> {
			row.setString(1, user);
			row.setString(2, news.kind().name());
			row.setString(3, news.origin().name());
			row.setString(4, news.id());
			row.setString(5, news.content());
			row.setString(6, news.path());
			row.setString(7, news.duty());
			row.setString(8, news.place());
			row.setObject(9, news.dueOn(), Types.DATE);
			row.setObject(10, moment);
		});
	}

	/** All that waits is to be told now. */
	void areDue() {
		this.jdbc.sql("update mail_line set due = true where mail is null and not due").update();
	}

	/** For whom something waits that is to be told now. */
	List<String> recipients() {
		return this.jdbc.sql(WAITING).query(String.class).list();
	}

	/**
	 * Takes all that waits for a person into one mail; what another one took meanwhile
	 * stays there.
	 */
	List<Line> take(String user, String mail) {
		this.jdbc.sql("update mail_line set mail = ? where user_id = ? and mail is null").params(mail, user).update();
		return this.jdbc
			.sql("""
					select id, kind, origin, origin_id as originId, content, path, duty, place, due_on as dueOn from mail_line
					where mail = ? order by id""")
			.param(mail)
			.query(Line.class)
			.list();
	}

	/** The person does not want to read what waits. */
	void drop(String user) {
		this.jdbc.sql("delete from mail_line where user_id = ? and mail is null").param(user).update();
	}

	boolean isAnyWaiting() {
		return this.jdbc.sql("select count(*) from mail_line where mail is null").query(Integer.class).single() > 0;
	}

	/** Those that were written before a moment are not kept any longer. */
	void forget(OffsetDateTime before) {
		this.jdbc.sql("delete from mail_line where mail is not null and created_at < ?").param(before).update();
	}

}
