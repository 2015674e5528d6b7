package vn.daihoi.congress;

import java.util.Collection;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which committees and branches have made the plan known to those below them. */
@Repository
public class MadeKnown {

	private static final String COUNT = """
			select count(distinct c.unit_code) as units, count(distinct u.unit_code) as units_done,
				count(*) as branches, count(case when c.plan_made_known then 1 end) as branches_done
			from congress c
			join plan p on p.code = c.plan_code
			left join unit_plan u on u.plan_code = c.plan_code and u.unit_code = c.unit_code
				and u.disseminated_on is not null
			where c.plan_code = :plan and (p.issuer in (:organizations) or c.unit_code in (:organizations))
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	MadeKnown(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** How many of how many have. */
	public record Counts(int units, int unitsDone, int branches, int branchesDone) {
	}

	/** A branch says whether its members know the plan. */
	public void mark(String congress, boolean known) {
		this.jdbc.sql("update congress set plan_made_known = ? where id = ?").params(known, congress).update();
		this.events.publishEvent(new CongressChanged(congress));
	}

	/**
	 * As far as people of {@code organizations} direct them.
	 * @param organizations not empty
	 */
	public Counts count(String plan, Collection<String> organizations) {
		return this.jdbc.sql(COUNT)
			.param("plan", plan)
			.param("organizations", organizations)
			.query(Counts.class)
			.single();
	}

}
