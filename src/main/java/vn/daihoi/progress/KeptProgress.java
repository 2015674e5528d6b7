package vn.daihoi.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;
import vn.daihoi.deadline.OwedSql;

/** The rows {@code progress}, each as it follows from the rows of its congress. */
@Repository
class KeptProgress {

	private static final String RUNG = "coalesce((select max(case m.name " + rungs()
			+ " else 0 end) from milestone m where m.congress = c.id), 0)";

	private static final String REACHED = "(select max(m.reached_on) from milestone m where m.congress = c.id"
			+ " and m.name in (%s))";

	private static final String FIRST_DUE = """
			(select min(d.due_on) from deadline d where %s and not d.internal and %s and not %s and %%s)
			""".formatted(OwedSql.OF_DEADLINE, OwedSql.NOT_MET, OwedSql.STANDS_STILL);

	private static final String PREPARES = "not " + OwedSql.AFTER_OPENING + " and (c.opening_date is null or not "
			+ OwedSql.HELD + ")";

	private static final String NOT_HELD = """
			not exists (select 1 from milestone m where m.congress = c.id and m.name in ('HELD', 'POSTPONED'))""";

	private static final String BREACH = """
			exists (select 1 from breach b where b.congress = c.id) and not exists (select 1 from milestone m
				where m.congress = c.id and m.name in ('RATIFIED', 'PARTLY_REFUSED'))""";

	private static final String SECRETARY_MISSING = NOT_HELD + """
			 and not exists (select 1 from candidate k where k.congress = c.id and k.post = 'SECRETARY')
			and exists (select 1 from deadline d where %s and d.element = 'userTask_draftPersonnelPlan')"""
		.formatted(OwedSql.OF_DEADLINE);

	private static final String UNCONCLUDED = "exists (select 1 from verification v where v.congress = c.id"
			+ " and v.matter = '%s' and v.concluded_on is null)";

	private static final String RESIDENCE = NOT_HELD
			+ " and exists (select 1 from residence_remark r where r.congress = c.id and r.received_on is null)";

	/** What each column follows from, about a {@code congress c}. */
	private static final Map<String, String> COLUMNS = columns();

	private static final String WRITE = "merge into progress p using (select c.id as congress, "
			+ each((name, sql) -> sql + " as " + name) + " from congress c where c.id in (:congresses)) f"
			+ " on p.congress = f.congress when matched then update set " + each((name, sql) -> name + " = f." + name)
			+ " when not matched then insert (congress, " + each((name, sql) -> name) + ") values (f.congress, "
			+ each((name, sql) -> "f." + name) + ")";

	/**
	 * Waits for others that write them, in one order for all, so that none is overseen.
	 */
	private static final String HOLD = "select congress from progress where congress in (:congresses)"
			+ " order by congress for update";

	private final JdbcClient jdbc;

	KeptProgress(JdbcClient jdbc) {
		this.jdbc = jdbc;
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

	private static Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		Stream.of("plan_code", "unit_code", "organization_code", "opening_date")
			.forEach((name) -> columns.put(name, "c." + name));
		columns.put("rung", RUNG);
		columns.put("preparation_due", FIRST_DUE.formatted(PREPARES));
		columns.put("follow_up_due", FIRST_DUE.formatted(OwedSql.AFTER_OPENING));
		columns.put("accepted_on", REACHED.formatted("'DATE_ACCEPTED'"));
		columns.put("notified_on", REACHED.formatted("'NOTIFIED'"));
		columns.put("agreed_on", REACHED.formatted("'PERSONNEL_AGREED'"));
		columns.put("held_on", REACHED.formatted("'HELD'"));
		columns.put("recorded_on", REACHED.formatted("'RESULT_RECORDED'"));
		columns.put("ratified_on", REACHED.formatted("'RATIFIED', 'PARTLY_REFUSED'"));
		columns.put("breach", BREACH);
		columns.put("secretary_missing", SECRETARY_MISSING);
		columns.put("complaint", UNCONCLUDED.formatted("COMPLAINT"));
		columns.put("disunity", UNCONCLUDED.formatted("DISUNITY"));
		columns.put("political", UNCONCLUDED.formatted("POLITICAL"));
		columns.put("residence", RESIDENCE);
		columns.put("not_made_known", NOT_HELD + " and not c.plan_made_known");
		return columns;
	}

	private static String each(BinaryOperator<String> form) {
		return COLUMNS.entrySet()
			.stream()
			.map((column) -> form.apply(column.getKey(), column.getValue()))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Holds those of some congresses until the end of the transaction.
	 * @param congresses the keys, at least one
	 */
	void hold(List<String> congresses) {
		this.jdbc.sql(HOLD).param("congresses", congresses).query(String.class).list();
	}

	/**
	 * Writes those of some congresses as they are now.
	 * @param congresses the keys, at least one
	 */
	void write(List<String> congresses) {
		this.jdbc.sql(WRITE)
			.param("congresses", congresses)
			.param("tasksAfterOpening", OwedSql.TASKS_AFTER_OPENING)
			.update();
	}

	/** Everything that decides what a row says. */
	static String reckoned() {
		return WRITE + OwedSql.TASKS_AFTER_OPENING;
	}

	/** Congresses of which none is kept yet. */
	List<String> missing() {
		return this.jdbc.sql(
				"select c.id from congress c where not exists (select 1 from progress p where p.congress = c.id) order by c.id")
			.query(String.class)
			.list();
	}

	/** Waits until nobody else writes missing ones, until the transaction ends. */
	void holdReckoning() {
		this.jdbc.sql("select id from progress_reckoning for update").query(Integer.class).single();
	}

}
