package vn.daihoi.ratification;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was ratified, person by person. */
@Repository
class Ratifications {

	private final JdbcClient jdbc;

	Ratifications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void record(String congress, List<String> elected, List<String> refused, String reason) {
		this.jdbc.sql("delete from ratification where congress = ?").param(congress).update();
		elected.forEach((name) -> add(congress, name, !refused.contains(name), reason));
	}

	private void add(String congress, String name, boolean ratified, String reason) {
		this.jdbc.sql("insert into ratification (congress, name, ratified, reason) values (?, ?, ?, ?)")
			.params(congress, name, ratified, ratified ? null : reason)
			.update();
	}

	/** The names that were ratified. */
	List<String> ratified(String congress) {
		return this.jdbc.sql("select name from ratification where congress = ? and ratified order by name")
			.param(congress)
			.query(String.class)
			.list();
	}

}
