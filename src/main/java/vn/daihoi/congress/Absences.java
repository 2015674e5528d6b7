package vn.daihoi.congress;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Why a branch has no recorded result when its committee reports: with a reason it is
 * accounted for, and the report may leave without it.
 */
@Repository
public class Absences {

	private final JdbcClient jdbc;

	Absences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes the reason; a later one replaces it. */
	public void explain(String congress, String reason) {
		this.jdbc.sql("delete from absence where congress = ?").param(congress).update();
		this.jdbc.sql("insert into absence (congress, reason) values (?, ?)").params(congress, reason).update();
	}

	/** The reason that was given last; empty when there is none. */
	public Optional<String> reason(String congress) {
		return this.jdbc.sql("select reason from absence where congress = ?")
			.param(congress)
			.query(String.class)
			.optional();
	}

}
