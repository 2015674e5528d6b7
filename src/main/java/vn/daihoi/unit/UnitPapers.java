package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;

/** The papers that committees sent upwards, one of each purpose for each plan. */
@Repository
class UnitPapers {

	private final JdbcClient jdbc;

	UnitPapers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a paper is for. */
	enum Purpose {

		SCHEDULE, RESULT

	}

	/** Keeps number and day of a paper; one sent again replaces the earlier one. */
	void record(CongressId unit, Purpose purpose, String number, LocalDate sentOn) {
		this.jdbc.sql("delete from unit_paper where plan_code = ? and unit_code = ? and purpose = ?")
			.params(unit.plan(), unit.organization(), purpose.name())
			.update();
		this.jdbc.sql("insert into unit_paper (plan_code, unit_code, purpose, number, sent_on) values (?, ?, ?, ?, ?)")
			.params(unit.plan(), unit.organization(), purpose.name(), number, sentOn)
			.update();
	}

	/** The number of a paper; empty before it was sent. */
	Optional<String> number(CongressId unit, Purpose purpose) {
		return this.jdbc.sql("select number from unit_paper where plan_code = ? and unit_code = ? and purpose = ?")
			.params(unit.plan(), unit.organization(), purpose.name())
			.query(String.class)
			.optional();
	}

}
