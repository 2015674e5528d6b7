package vn.daihoi.deadline;

import java.util.List;

/**
 * When a {@code deadline d} is still to be met, beside its {@code congress c}; a deadline
 * of a plan or of a committee itself has none.
 */
public final class OwedSql {

	/** The user tasks that are open only after a congress has opened. */
	public static final List<String> TASKS_AFTER_OPENING = List.of("userTask_recordResult", "userTask_chooseHandling",
			"userTask_requestRatification", "userTask_ratify");

	/**
	 * Nobody has met it, the congress is not put off, and what prepares a congress is not
	 * owed any more once that has opened. Takes {@code :today} and
	 * {@code :tasksAfterOpening}.
	 */
	public static final String OPEN = """
			d.met_on is null
			and not exists (select 1 from milestone m where m.congress = c.id and m.name = 'POSTPONED')
			and (d.element in (:tasksAfterOpening) or c.opening_date is null or c.opening_date >= :today
				and not exists (select 1 from milestone m where m.congress = c.id and m.name = 'HELD'))
			""";

	/**
	 * The same; a limit on the notice is given up when the committee has decided in
	 * writing on a late one.
	 */
	public static final String OWED = OPEN + " and (d.rule <> 'DL02' or c.waiver_number is null)\n";

	/** The congress of a deadline. */
	public static final String OF_DEADLINE = "c.plan_code = d.plan_code and c.organization_code = d.organization_code";

	private OwedSql() {
	}

}
