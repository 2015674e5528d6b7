package vn.daihoi.congress;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The congresses that committees chose to be held first, for the others to learn from:
 * đại hội điểm.
 */
@Repository
public class Pilots {

	private final JdbcClient jdbc;

	Pilots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes one congress the pilot of its unit, and no other. */
	public void choose(String plan, String unit, String branch) {
		this.jdbc.sql("""
				update congress set unit_pilot = (case when organization_code = ? then true else false end)
				where plan_code = ? and unit_code = ?""").params(branch, plan, unit).update();
	}

	/** The pilot of a unit, its key as text; empty while none is chosen. */
	public Optional<String> ofUnit(String plan, String unit) {
		return this.jdbc.sql("select id from congress where plan_code = ? and unit_code = ? and unit_pilot")
			.params(plan, unit)
			.query(String.class)
			.optional();
	}

}
