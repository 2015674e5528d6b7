package vn.daihoi.unit;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why branches had no accepted day when the list of days was sent. */
@Repository
class ScheduleNotes {

	private final JdbcClient jdbc;

	ScheduleNotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes the reason; a later one replaces it. */
	void explain(String congress, String reason) {
		this.jdbc.sql("delete from schedule_note where congress = ?").param(congress).update();
		this.jdbc.sql("insert into schedule_note (congress, reason) values (?, ?)").params(congress, reason).update();
	}

	/** The reason that was given last; empty when there is none. */
	Optional<String> reason(String congress) {
		return this.jdbc.sql("select reason from schedule_note where congress = ?")
			.param(congress)
			.query(String.class)
			.optional();
	}

}
