package vn.daihoi.deadline;

import java.util.List;

/**
 * When a {@code deadline d} is still to be met, beside its {@code congress c}; a deadline
 * of a plan or of a committee itself has none.
 */
public final class OwedSql {

	/** The user tasks that are open only after a congress has opened. */
	public static final List<String> TASKS_AFTER_OPENING = List.of("userTask_recordResult", "userTask_chooseHandling",
			"userTask_requestRatification", "userTask_ratify", "userTask_ratifyChange", "userTask_destroyBallots");

	private static final String LET_PASS = """
			exists (select 1 from limit_waiver w where w.plan_code = %1$s.plan_code
				and w.organization_code = %1$s.organization_code and w.rule = %1$s.rule and w.occurrence = %1$s.occurrence
				and w.due_on = %1$s.due_on)
			""";

	/** Nobody has met it, and no superior has let it pass. */
	public static final String NOT_DONE = "d.met_on is null and not " + letPass("d");

	/** The same, and the congress is not put off. */
	public static final String NOT_MET = NOT_DONE
			+ "and not exists (select 1 from milestone m where m.congress = c.id and m.name = 'POSTPONED')\n";

	/** It limits what follows a congress. Takes {@code :tasksAfterOpening}. */
	public static final String AFTER_OPENING = "(d.element in (:tasksAfterOpening) or d.rule = 'DL10')";

	/** Whether the congress has been held. */
	public static final String HELD = "exists (select 1 from milestone m where m.congress = c.id and m.name = 'HELD')";

	/**
	 * It is not met, and what prepares a congress is not owed any more once that has
	 * opened; complaints about the election are. Takes {@code :today} and
	 * {@code :tasksAfterOpening}.
	 */
	public static final String OPEN = NOT_MET + " and (" + AFTER_OPENING
			+ " or c.opening_date is null or c.opening_date >= :today and not " + HELD + ")\n";

	/**
	 * The same; a limit on the notice is given up when the committee has decided in
	 * writing on a late one.
	 */
	public static final String OWED = OPEN + " and (d.rule <> 'DL02' or c.waiver_number is null)\n";

	/** Its day does not count now, see {@link #standsStill}. */
	public static final String STANDS_STILL = standsStill("c.id");

	/** Whether people are reminded of it, as the narrowest switch says. */
	public static final String REMINDED = """
			coalesce((select s.reminded from reminder_switch s where s.rule = d.rule and s.plan_code = d.plan_code
				and s.organization_code in ('', d.organization_code, c.unit_code)
				order by case s.organization_code when d.organization_code then 0 when c.unit_code then 1 else 2 end
				fetch first 1 row only), true)
			""";

	/** The congress of a deadline. */
	public static final String OF_DEADLINE = "c.plan_code = d.plan_code and c.organization_code = d.organization_code";

	private OwedSql() {
	}

	/**
	 * Whether a superior has let a deadline pass. Its day does not count any more and
	 * nobody is reminded of it; its work is still to be done, by the next limit on it.
	 * @param deadline the alias of its row
	 */
	public static String letPass(String deadline) {
		return LET_PASS.formatted(deadline);
	}

	/**
	 * Its day does not count while a complaint about the election is verified that came
	 * before it.
	 * @param congress how the statement names the key of the congress
	 */
	public static String standsStill(String congress) {
		return """
				(d.rule = 'DL09' and exists (select 1 from verification v
					join milestone h on h.congress = v.congress and h.name = 'HELD'
					where v.congress = %s and v.matter = 'COMPLAINT' and v.concluded_on is null
					and v.received_on >= h.reached_on and v.received_on <= d.due_on))
				""".formatted(congress);
	}

}
