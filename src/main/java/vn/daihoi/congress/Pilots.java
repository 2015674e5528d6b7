package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The congresses that are held first, for the others to learn from (đại hội điểm), as the
 * committees' own plans and the issuer's standing committee name them.
 */
@Repository
public class Pilots {

	private static final String OF_PLAN = """
			select p.branch_code as branch, o.name, c.unit_code as unit, p.wished_day as wishedDay,
				m.reached_on as heldOn, coalesce(c.ended_reason,
				case when o.ended_on is not null then 'Tổ chức đã kết thúc hoạt động' end) as endedReason
			from plan_pilot p
			join organization o on o.code = p.branch_code
			left join congress c on c.plan_code = p.plan_code and c.organization_code = p.branch_code
			left join milestone m on m.congress = c.id and m.name = 'HELD'
			where p.plan_code = ?
			order by p.wished_day, p.branch_code
			""";

	private static final String LAPSED = """
			select coalesce(c.ended_reason, 'Chi bộ điểm đã chuyển sang ' || o.name)
			from unit_plan u
			join congress c on c.plan_code = u.plan_code and c.organization_code = u.pilot_branch
			join organization o on o.code = c.unit_code
			where u.plan_code = ? and u.unit_code = ? and (c.ended_reason is not null or c.unit_code <> u.unit_code)
			""";

	private final JdbcClient jdbc;

	Pilots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The pilot of a unit; empty while none is chosen. */
	public Optional<CongressId> ofUnit(String plan, String unit) {
		return this.jdbc.sql("select pilot_branch from unit_plan where plan_code = ? and unit_code = ?")
			.params(plan, unit)
			.query(String.class)
			.optional()
			.map((branch) -> new CongressId(plan, branch));
	}

	/**
	 * The day that whoever chose a congress as pilot wishes for it; empty for all others,
	 * and where no day is wished.
	 */
	public Optional<LocalDate> wishedDay(CongressId congress) {
		return this.jdbc
			.sql("""
					select wished_day from plan_pilot where plan_code = :plan and branch_code = :branch and wished_day is not null
					union all
					select pilot_on from unit_plan
					where plan_code = :plan and pilot_branch = :branch and pilot_on is not null""")
			.param("plan", congress.plan())
			.param("branch", congress.organization())
			.query(LocalDate.class)
			.list()
			.stream()
			.findFirst();
	}

	/**
	 * The issuer's standing committee names a branch or a party organisation.
	 * @param wishedDay null where the plan itself says when
	 */
	public void name(String plan, String branch, @Nullable LocalDate wishedDay) {
		this.jdbc.sql("insert into plan_pilot (plan_code, branch_code, wished_day) values (?, ?, ?)")
			.params(plan, branch, wishedDay)
			.update();
	}

	/** The pilots of the issuer, by their wished days; none while none is named. */
	public List<PlanPilot> ofPlan(String plan) {
		return this.jdbc.sql(OF_PLAN).param(plan).query(PlanPilot.class).list();
	}

	/** The pilots of the issuer that are this branch or lie in the area of this unit. */
	public List<PlanPilot> ofPlan(String plan, String organization) {
		return ofPlan(plan).stream().filter((pilot) -> pilot.concerns(organization)).toList();
	}

	/**
	 * Why a unit waits for its pilot no longer, which has not met: its congress has
	 * ended, or it has moved to another committee; empty while it may still meet.
	 */
	public Optional<String> lapsed(String plan, String unit) {
		return this.jdbc.sql(LAPSED).params(plan, unit).query(String.class).optional();
	}

	/**
	 * When the last pilot of the issuer closed; empty while one is still to come, or none
	 * is named or was held.
	 */
	public Optional<LocalDate> lastClosing(String plan) {
		List<PlanPilot> pilots = ofPlan(plan);
		return pilots.stream().allMatch(PlanPilot::isOver)
				? pilots.stream().filter(PlanPilot::isHeld).map(PlanPilot::heldOn).max(LocalDate::compareTo)
				: Optional.empty();
	}

	/** Whether pilots were named and none of them is still to come. */
	public boolean areOver(String plan) {
		List<PlanPilot> pilots = ofPlan(plan);
		return !pilots.isEmpty() && pilots.stream().allMatch(PlanPilot::isOver);
	}

}
