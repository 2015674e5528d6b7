package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.DirectorChanged;
import vn.daihoi.congress.Session;

/** The stamped ballots of the congresses, and who goes there. */
@Repository
class Attendances {

	private final JdbcClient jdbc;

	Attendances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes what was made ready; what was written before is gone. */
	void record(String congress, StampBallots.Row row) {
		this.jdbc.sql("delete from ballot_stamp where congress = ?").param(congress).update();
		this.jdbc.sql("delete from attendance where congress = ?").param(congress).update();
		row.stamps()
			.forEach((stamp) -> this.jdbc.sql("insert into ballot_stamp (congress, election, stamped) values (?, ?, ?)")
				.params(congress, stamp.election().name(), stamp.stamped())
				.update());
		row.names()
			.forEach((name) -> this.jdbc.sql("insert into attendance (congress, name) values (?, ?)")
				.params(congress, name)
				.update());
	}

	/**
	 * Whom the committee before sent to a congress that is still to come stays at home;
	 * the new one sends its own.
	 */
	@EventListener
	void forget(DirectorChanged changed) {
		this.jdbc.sql("""
				delete from attendance where congress = :congress and not exists (
				select 1 from milestone m where m.congress = :congress and m.name = 'HELD')""")
			.param("congress", changed.congress())
			.update();
	}

	/** The stamped ballots of a congress, by election. */
	List<StampBallots.Stamp> stamps(String congress) {
		return this.jdbc.sql("select election, stamped from ballot_stamp where congress = ? order by election")
			.param(congress)
			.query(StampBallots.Stamp.class)
			.list();
	}

	/** Who goes to the congresses of a plan, by name. */
	List<Attendance> ofPlan(String plan) {
		return this.jdbc.sql("""
				select a.congress, o.name as branch, c.opening_date as openingDate, c.session, a.name
				from attendance a join congress c on c.id = a.congress
				join organization o on o.code = c.organization_code
				where c.plan_code = ? and c.opening_date is not null order by a.name, a.congress""")
			.param(plan)
			.query(Attendance.class)
			.list();
	}

	/** One person at one congress. */
	record Attendance(String congress, String branch, LocalDate openingDate, Session session, String name) {

		/** The same person at the same congress on another day. */
		Attendance on(LocalDate day, Session part) {
			return new Attendance(this.congress, this.branch, day, part, this.name);
		}

		/** Whether nobody can be at both. */
		boolean clashesWith(Attendance other) {
			return this.session.overlaps(other.session) && !this.congress.equals(other.congress)
					&& this.openingDate.equals(other.openingDate) && this.name.equalsIgnoreCase(other.name);
		}

	}

}
