package vn.daihoi.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How plans were made known, one row a plan. */
@Repository
class Disseminations {

	private final JdbcClient jdbc;

	Disseminations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void record(String plan, Disseminate done) {
		this.jdbc.sql("delete from dissemination where plan_code = ?").param(plan).update();
		this.jdbc.sql("insert into dissemination (plan_code, held_on, form, places, people) values (?, ?, ?, ?, ?)")
			.params(plan, done.conferenceDate(), done.conferenceForm().name(), done.places(), done.people())
			.update();
	}

}
