package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The days of plans that a decision moved after their issue. The plan itself stays as it
 * was signed; {@link Plans} gives it with these days in it.
 */
@Repository
public class MovedMilestones {

	private static final String EXACTLY = """
			where plan_code = :plan and milestone = :milestone and organization_code in (:organizations)
			""";

	private final JdbcClient jdbc;

	private final Plans plans;

	MovedMilestones(JdbcClient jdbc, Plans plans) {
		this.jdbc = jdbc;
		this.plans = plans;
	}

	/**
	 * Moves a day; what was moved for exactly the same organisations before is replaced.
	 * @param organizations committees and branches; empty for all
	 * @param milestone its id in the plan, or {@link MovedMilestone#WINDOW}
	 * @param lastDay the day itself still counts
	 * @param decision the number of the paper that moves it
	 * @throws IllegalArgumentException when the plan fixes no such day, or its window
	 * would end before it begins
	 */
	public void move(String plan, List<String> organizations, String milestone, LocalDate lastDay, String decision) {
		require(isFixed(this.plans.signed(plan), milestone, lastDay), plan + " fixes no day for " + milestone);
		delete(plan, organizations, milestone);
		orAll(organizations).forEach((organization) -> this.jdbc.sql("""
				insert into moved_milestone (plan_code, organization_code, milestone, last_day, decision)
				values (?, ?, ?, ?, ?)""").params(plan, organization, milestone, lastDay, decision).update());
		readAgain(plan);
	}

	private static boolean isFixed(PlanDocument plan, String milestone, LocalDate lastDay) {
		if (milestone.equals(MovedMilestone.WINDOW)) {
			return plan.window().from() == null || !lastDay.isBefore(plan.window().from());
		}
		return plan.milestone(milestone).flatMap(Milestone::lastDay).isPresent();
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	/**
	 * Takes back what was moved for exactly these organisations, empty for all: they have
	 * the day of their committee again, or of the plan.
	 */
	public void takeBack(String plan, List<String> organizations, String milestone) {
		delete(plan, organizations, milestone);
		readAgain(plan);
	}

	private void delete(String plan, List<String> organizations, String milestone) {
		this.jdbc.sql("delete from moved_milestone " + EXACTLY)
			.param("plan", plan)
			.param("milestone", milestone)
			.param("organizations", orAll(organizations))
			.update();
	}

	private static List<String> orAll(List<String> organizations) {
		return organizations.isEmpty() ? List.of("") : organizations;
	}

	/** Everybody reads the plan again once this is committed. */
	private void readAgain(String plan) {
		this.jdbc.sql("update plan set revision = ? where code = ?")
			.params(UUID.randomUUID().toString(), plan)
			.update();
	}

	/** What is moved in a plan, first what is moved for all. */
	public List<MovedMilestone> of(String plan) {
		return this.plans.moved(plan);
	}

}
