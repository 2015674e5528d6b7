package vn.daihoi.congress;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Why a branch has no recorded result when its committee reports: with a reason it is
 * accounted for, and the report may leave without it.
 */
@Repository
public class Absences {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Absences(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Writes the reason; a later one replaces it. */
	public void explain(String congress, String reason) {
		withdraw(congress);
		this.jdbc.sql("insert into absence (congress, reason) values (?, ?)").params(congress, reason).update();
		this.events.publishEvent(new AbsenceExplained(congress));
	}

	private void withdraw(String congress) {
		this.jdbc.sql("delete from absence where congress = ?").param(congress).update();
	}

	/** With an accepted day or a recorded result a branch is not absent any more. */
	@EventListener
	void follow(MilestoneReached reached) {
		if (reached.milestone() == Milestone.DATE_ACCEPTED || reached.milestone() == Milestone.RESULT_RECORDED) {
			withdraw(reached.congress());
		}
	}

	/** The reason that was given last; empty when there is none. */
	public Optional<String> reason(String congress) {
		return this.jdbc.sql("select reason from absence where congress = ?")
			.param(congress)
			.query(String.class)
			.optional();
	}

}
