package vn.daihoi.congress;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The congresses that are held first, for the others to learn from (đại hội điểm), as the
 * committees' own plans name them.
 */
@Repository
public class Pilots {

	private final JdbcClient jdbc;

	Pilots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The pilot of a unit; empty while none is chosen. */
	public Optional<CongressId> ofUnit(String plan, String unit) {
		return this.jdbc.sql("select pilot_branch from unit_plan where plan_code = ? and unit_code = ?")
			.params(plan, unit)
			.query(String.class)
			.optional()
			.map((branch) -> new CongressId(plan, branch));
	}

}
