package vn.daihoi.plan;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in each plan when it was last sent or issued. */
@Repository
public class PlanWarnings {

	private final JdbcClient jdbc;

	PlanWarnings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of one plan, what weighs most first. */
	public List<PlanWarning> of(String plan) {
		return this.jdbc
			.sql("select severity, code, sentence, reason from plan_warning where plan_code = ? order by position")
			.param(plan)
			.query(PlanWarning.class)
			.list();
	}

	/** Keeps them in place of those before. */
	void keep(String plan, List<PlanWarning> warnings) {
		this.jdbc.sql("delete from plan_warning where plan_code = ?").param(plan).update();
		for (int i = 0; i < warnings.size(); i++) {
			PlanWarning one = warnings.get(i);
			this.jdbc.sql("""
					insert into plan_warning (plan_code, position, severity, code, sentence, reason)
					values (?, ?, ?, ?, ?, ?)""")
				.params(plan, i, one.severity().name(), one.code(), one.sentence(), one.reason())
				.update();
		}
	}

}
