package vn.daihoi.congress;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Congresses that end without being held, since their plan does not hold any more. One
 * that was held goes on to its ratification.
 */
@Repository
public class EndedCongresses {

	private static final String GOES_ON = """
			c.ended_reason is null
			and not exists (select 1 from milestone m where m.congress = c.id and m.name in ('HELD', 'RESULT_RECORDED'))
			""";

	private final JdbcClient jdbc;

	private final Absences absences;

	private final ApplicationEventPublisher events;

	EndedCongresses(JdbcClient jdbc, Absences absences, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.absences = absences;
		this.events = events;
	}

	/** The next congresses of a plan that are neither held nor ended. */
	public List<String> next(String plan, int most) {
		return this.jdbc
			.sql("select c.id from congress c where c.plan_code = ? and " + GOES_ON
					+ " order by c.organization_code fetch first " + most + " rows only")
			.param(plan)
			.query(String.class)
			.list();
	}

	/** Ends a congress, accounted for with the reason. */
	public void end(String congress, String reason) {
		end(congress, reason, false);
	}

	/**
	 * Ends one of an organisation that moves or is no more; what was complained of there
	 * is concluded all the same.
	 */
	public void endButComplaints(String congress, String reason) {
		end(congress, reason, true);
	}

	private void end(String congress, String reason, boolean complaintsGoOn) {
		this.jdbc.sql("update congress set ended_reason = ? where id = ?").params(reason, congress).update();
		this.absences.explain(congress, reason);
		this.events.publishEvent(new WorkEnded(congress, WorkEnded.Whose.CONGRESS, reason, complaintsGoOn));
	}

	/** Whether a congress ended so. */
	public boolean isEnded(String congress) {
		return this.jdbc.sql("select count(*) from congress where id = ? and ended_reason is not null")
			.param(congress)
			.query(Integer.class)
			.single() > 0;
	}

	/** Whether a committee still directs a congress of a plan. */
	public boolean isDirecting(CongressId committee) {
		return this.jdbc
			.sql("select count(*) from congress where plan_code = ? and unit_code = ? and ended_reason is null")
			.params(committee.plan(), committee.organization())
			.query(Integer.class)
			.single() > 0;
	}

	/** The committees of a plan all of whose congresses have ended so. */
	public List<String> unitsWithout(String plan) {
		return this.jdbc.sql("""
				select c.unit_code from congress c where c.plan_code = ?
				group by c.unit_code having count(*) = count(c.ended_reason) order by c.unit_code""")
			.param(plan)
			.query(String.class)
			.list();
	}

}
