package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why congresses could not be held on their days. */
@Repository
public class Hindrances {

	private final JdbcClient jdbc;

	Hindrances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One of them.
	 *
	 * @param plannedOn the day on which the congress was to open
	 */
	public record Hindrance(LocalDate plannedOn, String reason) {
	}

	public void add(String congress, Hindrance hindrance) {
		this.jdbc.sql("insert into hindrance (congress, planned_on, reason) values (?, ?, ?)")
			.params(congress, hindrance.plannedOn(), hindrance.reason())
			.update();
	}

	/** The last one; empty while nothing hindered the congress. */
	public Optional<Hindrance> last(String congress) {
		return this.jdbc.sql("select planned_on, reason from hindrance where congress = ? order by id desc")
			.param(congress)
			.query(Hindrance.class)
			.list()
			.stream()
			.findFirst();
	}

}
