package vn.daihoi.congress;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What committees drew from their pilots, for the branches whose congress is to come. */
@Repository
public class Lessons {

	private final JdbcClient jdbc;

	Lessons(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes what the pilots of a committee taught; replaces what was written before. */
	public void record(String plan, String committee, Lesson lesson) {
		this.jdbc.sql("delete from lesson where plan_code = ? and unit_code = ?").params(plan, committee).update();
		this.jdbc.sql(
				"insert into lesson (plan_code, unit_code, content, not_held_reason, recorded_on) values (?, ?, ?, ?, ?)")
			.params(plan, committee, lesson.content(), lesson.notHeldReason(), lesson.recordedOn())
			.update();
	}

	/** What the pilots of a unit or an issuer taught; empty while nothing is recorded. */
	public Optional<Lesson> of(String plan, String committee) {
		return this.jdbc.sql(
				"select content, not_held_reason as notHeldReason, recorded_on as recordedOn from lesson where plan_code = ? and unit_code = ?")
			.params(plan, committee)
			.query(Lesson.class)
			.optional();
	}

}
