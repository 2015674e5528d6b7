package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;
import vn.daihoi.deadline.OwedSql;

/**
 * What the statements of the board have in common, about a {@code congress c} and a
 * {@code deadline d} of it.
 */
public final class CongressSql {

	/** The user tasks that are open only after a congress has opened. */
	public static final List<String> TASKS_AFTER_OPENING = OwedSql.TASKS_AFTER_OPENING;

	/** How far ahead one looks for what is soon to be done. */
	private static final int DAYS_AHEAD = 7;

	/** Whether an {@code organization o} follows the guidance of its own sector. */
	static final String OWN_GUIDANCE = "o.guided_by is not null";

	private static final String SEEN = """
			(c.plan_code in (select p.code from plan p where p.issuer in (:organizations))
			or c.unit_code in (:organizations) or c.organization_code in (:organizations))
			""";

	/** How high on the ladder of states a congress stands, from 0. */
	static final String RUNG = "coalesce((select max(case m.name " + rungs()
			+ " else 0 end) from milestone m where m.congress = c.id), 0)";

	/** Whether a deadline is still to be met. */
	public static final String OPEN = OwedSql.OPEN;

	/**
	 * A limit of a plan or a regulation has passed; internal ones do not count, nor those
	 * that stand still.
	 */
	public static final String OVERDUE = OPEN + " and not d.internal and d.due_on < :today and not "
			+ OwedSql.STANDS_STILL;

	static final String LATE = "exists (select 1 from deadline d where d.plan_code = c.plan_code"
			+ " and d.organization_code = c.organization_code and " + OVERDUE + ")";

	/** The congress of a deadline. */
	public static final String OF_DEADLINE = OwedSql.OF_DEADLINE;

	private CongressSql() {
	}

	private static String rungs() {
		return CongressState.ladder()
			.stream()
			.flatMap((state) -> state.reachedWith().stream().map((milestone) -> rung(milestone, state)))
			.collect(Collectors.joining(" "));
	}

	private static String rung(Milestone milestone, CongressState state) {
		return "when '" + milestone.name() + "' then " + CongressState.ladder().indexOf(state);
	}

	/** The condition for what a person sees of what is wanted. */
	public static String where(CongressFilter filter) {
		return "where " + SEEN + ((filter.plan() == null) ? "" : " and c.plan_code = :plan")
				+ ((filter.unit() == null) ? "" : " and c.unit_code = :unit")
				+ ((filter.state() == null) ? "" : " and " + RUNG + " = :rung")
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
