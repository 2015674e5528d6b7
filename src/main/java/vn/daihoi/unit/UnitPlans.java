package vn.daihoi.unit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;

/** The committees' own plans, one for each superior plan. */
@Repository
class UnitPlans {

	private final JdbcClient jdbc;

	UnitPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void record(CongressId unit, UnitPlan plan) {
		this.jdbc.sql("delete from unit_plan where plan_code = ? and unit_code = ?")
			.params(unit.plan(), unit.organization())
			.update();
		this.jdbc.sql("""
				insert into unit_plan (plan_code, unit_code, number, issued_on, disseminated_on, pilot_branch, pilot_on)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(unit.plan(), unit.organization(), plan.number(), plan.issuedOn(), plan.disseminatedOn(),
					plan.pilotBranch(), plan.pilotOn())
			.update();
	}

}
