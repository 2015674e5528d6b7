package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.PartDone;

/** The lists of days that the committees have sent, one for each plan. */
@Repository
public class ScheduleLists {

	/** What the issuer's process waits for. */
	static final String MESSAGE = "schedulesSent";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	ScheduleLists(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** A committee has sent its list; sent again, the later day holds. */
	public void record(String plan, String unit, LocalDate day) {
		this.jdbc.sql("delete from schedule_list where plan_code = ? and unit_code = ?").params(plan, unit).update();
		this.jdbc.sql("insert into schedule_list (plan_code, unit_code, sent_on) values (?, ?, ?)")
			.params(plan, unit, day)
			.update();
		this.events.publishEvent(new PartDone(MESSAGE, plan));
	}

	/** When a committee has sent its list; empty when it has not. */
	Optional<LocalDate> sentOn(String plan, String unit) {
		return this.jdbc.sql("select sent_on from schedule_list where plan_code = ? and unit_code = ?")
			.params(plan, unit)
			.query(LocalDate.class)
			.optional();
	}

	/**
	 * The codes of the committees whose branches the plan asks for and that are missing.
	 */
	public List<String> missing(String plan) {
		return MissingUnits.of(this.jdbc, plan, "schedule_list", Milestone.DATE_ACCEPTED);
	}

}
