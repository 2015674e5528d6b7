package vn.daihoi.midterm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes between two congresses whose organisation moves or ends meanwhile. */
@Repository
public class MovedChanges {

	private static final String STOPPED = "STOPPED";

	private final MidTermChanges changes;

	private final JdbcClient jdbc;

	MovedChanges(MidTermChanges changes, JdbcClient jdbc) {
		this.changes = changes;
		this.jdbc = jdbc;
	}

	/** Another committee decides on it. */
	public void direct(String subject, String director) {
		this.jdbc.sql("update mid_term_change set director_code = ? where id = ?")
			.params(director, this.changes.get(subject).id())
			.update();
	}

	/** It is over, since its organisation is. */
	public void stop(String subject, String reason) {
		long change = this.changes.get(subject).id();
		this.changes.close(change, STOPPED);
		this.jdbc.sql("update mid_term_change set stopped_reason = ? where id = ?").params(reason, change).update();
	}

}
