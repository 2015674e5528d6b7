package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.congress.CongressId;
import vn.daihoi.deadline.Reach;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.plan.MovedMilestones;
import vn.daihoi.plan.Plans;
import vn.daihoi.replanning.ProposeChange.Kind;

/**
 * Which congresses still to be held a shorter window leaves outside. Those that may come
 * after the window anyway, because they were put off, hindered or annulled, are not
 * asked.
 */
@Repository
class OpeningsOutside {

	private static final String BETWEEN = """
			select c.organization_code as organization, c.unit_code as unit, c.opening_date as openingDate,
				case when c.accepted_opening is null then 0 else 1 end as agreed
			from congress c
			where c.plan_code = :plan and c.opening_date > :lastDay and c.opening_date <= :earlier
			and c.ended_reason is null and not exists (select 1 from hindrance h where h.congress = c.id)
			and not exists (select 1 from milestone m
				where m.congress = c.id and m.name in ('HELD', 'POSTPONED', 'ANNULLED'))
			order by c.organization_code""";

	private final JdbcClient jdbc;

	private final MovedMilestones moved;

	private final Plans plans;

	OpeningsOutside(JdbcClient jdbc, MovedMilestones moved, Plans plans) {
		this.jdbc = jdbc;
		this.moved = moved;
		this.plans = plans;
	}

	private record Opening(String organization, String unit, LocalDate openingDate, boolean agreed) {
	}

	/**
	 * Those of a plan, by code; none unless the change moves the window.
	 * @param earlier what takes the change back
	 */
	List<OpeningOutside> of(String plan, ProposeChange change, ProposeChange earlier) {
		return movesWindow(change) ? between(plan, change, earlier.newDay()) : List.of();
	}

	private static boolean movesWindow(ProposeChange change) {
		return change.what() == Kind.MILESTONE && MovedMilestone.WINDOW.equals(change.milestone());
	}

	private List<OpeningOutside> between(String plan, ProposeChange change, LocalDate earlier) {
		Reach reach = Suppositions.reach(plan, change);
		List<String> own = withOwnWindow(plan);
		String clause = Plans.clause(this.plans.document(plan).window().clause());
		return this.jdbc.sql(BETWEEN)
			.param("plan", plan)
			.param("lastDay", change.newDay())
			.param("earlier", earlier)
			.query(Opening.class)
			.list()
			.stream()
			.filter((one) -> reach.means(one.organization(), one.unit(), own))
			.map((one) -> new OpeningOutside(new CongressId(plan, one.organization()).toString(), one.openingDate(),
					one.agreed(), change.newDay(), clause))
			.toList();
	}

	private List<String> withOwnWindow(String plan) {
		return this.moved.of(plan)
			.stream()
			.filter((one) -> one.milestone().equals(MovedMilestone.WINDOW) && !one.organization().isEmpty())
			.map(MovedMilestone::organization)
			.toList();
	}

}
