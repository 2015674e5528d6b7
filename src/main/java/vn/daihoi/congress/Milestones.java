package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which congresses reached their milestones. */
@Repository
public class Milestones {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Milestones(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Records a milestone; a later day replaces an earlier one when the step was done
	 * again.
	 */
	public void reach(String congress, Milestone milestone, LocalDate day) {
		withdraw(congress, milestone);
		this.jdbc.sql("insert into milestone (congress, name, reached_on) values (?, ?, ?)")
			.params(congress, milestone.name(), day)
			.update();
		this.events.publishEvent(new CongressChanged(congress));
		this.events.publishEvent(new MilestoneReached(congress, milestone));
	}

	/** The milestone does not hold any more. */
	public void withdraw(String congress, Milestone milestone) {
		this.jdbc.sql("delete from milestone where congress = ? and name = ?")
			.params(congress, milestone.name())
			.update();
		this.events.publishEvent(new CongressChanged(congress));
	}

	public Optional<LocalDate> day(String congress, Milestone milestone) {
		return Optional.ofNullable(of(congress).get(milestone));
	}

	public Map<Milestone, LocalDate> of(String congress) {
		Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
		this.jdbc.sql("select name, reached_on from milestone where congress = ?").param(congress).query((row) -> {
			reached.put(Milestone.valueOf(row.getString(1)), row.getObject(2, LocalDate.class));
		});
		return reached;
	}

	/** The last congress that an organisation has held; empty while none is known. */
	public Optional<LocalDate> lastCongressOf(String organization) {
		return this.jdbc.sql("""
				select m.reached_on from milestone m join congress c on c.id = m.congress
				where c.organization_code = ? and m.name = ? order by m.reached_on desc""")
			.params(organization, Milestone.HELD.name())
			.query(LocalDate.class)
			.list()
			.stream()
			.findFirst();
	}

}
