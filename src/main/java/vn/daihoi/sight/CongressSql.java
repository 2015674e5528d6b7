package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.daihoi.congress.CongressState;
import vn.daihoi.deadline.OwedSql;

/**
 * What the statements of the board have in common, about how far a congress is, {@code
 * progress s}, the {@code congress c} itself and a {@code deadline d} of it.
 */
public final class CongressSql {

	/** The user tasks that are open only after a congress has opened. */
	public static final List<String> TASKS_AFTER_OPENING = OwedSql.TASKS_AFTER_OPENING;

	/** How far ahead one looks for what is soon to be done. */
	private static final int DAYS_AHEAD = 7;

	/** Whether an {@code organization o} follows the guidance of its own sector. */
	static final String OWN_GUIDANCE = "o.guided_by is not null";

	/** Whether the committee need not agree to the personnel of {@code o}. */
	static final String AGREED_BY_SECTOR = OWN_GUIDANCE + " and o.kind like '%_BRANCH'";

	/**
	 * How far a {@code congress c} is, as {@code s}; the plan stands in both rows, so
	 * that either is found by it.
	 */
	public static final String PROGRESS = " join progress s on s.congress = c.id and s.plan_code = c.plan_code ";

	private static final String SEEN = "(%s or s.unit_code in (:organizations) or s.organization_code in (:organizations))";

	private static final String ISSUED = "s.plan_code in (select p.code from plan p where p.issuer in (:organizations))";

	/** The same of one plan, so that it is asked once and not of each congress. */
	private static final String ISSUES_IT = "exists (select 1 from plan p where p.code = :plan and p.issuer in (:organizations))";

	/** The congress of a deadline. */
	public static final String OF_DEADLINE = "s.plan_code = d.plan_code and s.organization_code = d.organization_code";

	/** Whether a deadline is still to be met, as {@link OwedSql#OPEN} says. */
	public static final String OPEN = OwedSql.NOT_DONE + "and s.rung <> "
			+ CongressState.ladder().indexOf(CongressState.POSTPONED) + " and (" + OwedSql.AFTER_OPENING
			+ " or s.opening_date is null or s.opening_date >= :today and s.held_on is null)\n";

	/** Whether its day does not count now. */
	static final String STANDS_STILL = OwedSql.standsStill("s.congress");

	/**
	 * A limit of a plan or a regulation has passed; internal ones do not count, nor those
	 * that stand still.
	 */
	public static final String OVERDUE = OPEN + " and not d.internal and d.due_on < :today and not " + STANDS_STILL;

	/** The same of a whole congress. */
	static final String LATE = """
			(s.follow_up_due is not null and s.follow_up_due < :today
			or s.preparation_due is not null and s.preparation_due < :today
				and (s.opening_date is null or s.opening_date >= :today))
			""";

	private CongressSql() {
	}

	/**
	 * The condition for what a person sees of what is wanted, about {@code progress s}.
	 */
	public static String where(CongressFilter filter) {
		return "where " + SEEN.formatted((filter.plan() == null) ? ISSUED : ISSUES_IT)
				+ ((filter.plan() == null) ? "" : " and s.plan_code = :plan")
				+ ((filter.unit() == null) ? "" : " and s.unit_code = :unit")
				+ ((filter.state() == null) ? "" : " and s.rung = :rung")
				+ ((filter.late() == null) ? "" : (filter.late() ? " and " : " and not ") + LATE)
				+ filter.narrowing().condition();
	}

	/** The parameters of all of them. */
	public static Map<String, Object> parameters(Sight sight, CongressFilter filter, LocalDate today) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("organizations", sight.orNobody());
		parameters.put("tasksAfterOpening", TASKS_AFTER_OPENING);
		parameters.put("today", today);
		parameters.put("lastDay", today.plusDays(DAYS_AHEAD));
		parameters.put("plan", filter.plan());
		parameters.put("unit", filter.unit());
		filter.narrowing().addTo(parameters);
		if (filter.state() != null) {
			parameters.put("rung", CongressState.ladder().indexOf(filter.state()));
		}
		return parameters;
	}

}
