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

	/**
	 * One of some congresses, where the rows of one are found by its key anyway: H2 goes
	 * through the whole list once for each congress when it is offered the column itself.
	 */
	private static final String AMONG = "cast(%s as varchar) in (:congresses)";

	/** What congresses have reached, each row read once. */
	private static final String REACHED = "select m.congress, max(case m.name " + rungs() + " else 0 end) as rung, "
			+ Stream
				.of(reached("accepted_on", "'DATE_ACCEPTED'"), reached("notified_on", "'NOTIFIED'"),
						reached("agreed_on", "'PERSONNEL_AGREED'"), reached("held_on", "'HELD'"),
						reached("recorded_on", "'RESULT_RECORDED'"),
						reached("ratified_on", "'RATIFIED', 'PARTLY_REFUSED'"), reached("postponed_on", "'POSTPONED'"))
				.collect(Collectors.joining(", "))
			+ " from milestone m where " + AMONG.formatted("m.congress") + " group by m.congress";

	/** What is kept of the limit that is to be met next. */
	private static final List<String> NEXT = List.of("rule", "due_on", "internal", "earlier_due");

	/** The limits of congresses that nobody has met, each row read once. */
	private static final String LIMITS = "select c.id as congress, "
			+ limits("preparation", "not " + OwedSql.AFTER_OPENING) + ", " + limits("follow_up", OwedSql.AFTER_OPENING)
			+ " from congress c join deadline d on " + OwedSql.OF_DEADLINE + " where " + AMONG.formatted("c.id")
			+ " and " + OwedSql.NOT_DONE + " group by c.id";

	private static final String NOT_HELD = "m.held_on is null and m.postponed_on is null";

	private static final String PREPARES = "m.postponed_on is null and (c.opening_date is null or m.held_on is null)";

	private static final String BREACH = "m.ratified_on is null"
			+ " and exists (select 1 from breach b where b.congress = c.id)";

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
			+ each((name, sql) -> sql + " as " + name) + " from congress c left join (" + REACHED
			+ ") m on m.congress = c.id left join (" + LIMITS
			+ ") l on l.congress = c.id where c.id in (:congresses)) f"
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

	private static String reached(String name, String milestones) {
		return "max(case when m.name in (" + milestones + ") then m.reached_on end) as " + name;
	}

	private static String limits(String part, String which) {
		return firstDue(part + "_due", which) + NEXT.stream()
			.map((column) -> ", " + first(column, which) + " as " + next(part, column))
			.collect(Collectors.joining());
	}

	private static Stream<String> limits(String part) {
		return Stream.concat(Stream.of(part + "_due"), NEXT.stream().map((column) -> next(part, column)));
	}

	private static String next(String part, String column) {
		return part + "_next_" + column;
	}

	/** The first day that makes a congress late. */
	private static String firstDue(String name, String which) {
		return "min(case when " + which + " and not d.internal and not " + OwedSql.STANDS_STILL
				+ " then d.due_on end) as " + name;
	}

	/** Of the first limit of all. */
	private static String first(String column, String which) {
		return "(array_agg(d." + column + " order by d.due_on, d.internal, d.rule) filter (where " + which + "))[1]";
	}

	private static Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		Stream
			.of("plan_code", "unit_code", "organization_code", "opening_date", "official_members",
					"probationary_members")
			.forEach((name) -> columns.put(name, "c." + name));
		columns.put("rung", "coalesce(m.rung, 0)");
		limits("preparation")
			.forEach((name) -> columns.put(name, "case when " + PREPARES + " then l." + name + " end"));
		limits("follow_up")
			.forEach((name) -> columns.put(name, "case when m.postponed_on is null then l." + name + " end"));
		Stream.of("accepted_on", "notified_on", "agreed_on", "held_on", "recorded_on", "ratified_on")
			.forEach((name) -> columns.put(name, "m." + name));
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
