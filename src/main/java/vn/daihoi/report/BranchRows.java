package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;

/** Where each branch of a plan stands. */
@Repository
public class BranchRows {

	private static final String OF_PLAN = " where c.plan_code = ?";

	private static final String OF_UNIT = OF_PLAN + " and c.unit_code = ?";

	private static final String BRANCHES = """
			select c.id, c.organization_code, o.name, c.unit_code, c.opening_date, c.postponed_reason, a.reason,
				(select count(*) from breach x where x.congress = c.id) as breaches
			from congress c
			join organization o on o.code = c.organization_code
			left join absence a on a.congress = c.id
			""";

	private static final String MILESTONES = """
			select m.congress, m.name, m.reached_on from milestone m join congress c on c.id = m.congress
			""";

	private static final String REACHED = "exists (select 1 from milestone m where m.congress = c.id and m.name in (%s))";

	private static final String UNSETTLED = """
			select count(*) from congress c where c.plan_code = ? and not %s
			and (%s or not (exists (select 1 from absence a where a.congress = c.id)
				or c.postponed_reason is not null and %s))
			""".formatted(REACHED.formatted("'RATIFIED', 'PARTLY_REFUSED', 'COMPLETED'"),
			REACHED.formatted("'RESULT_RECORDED'"), REACHED.formatted("'POSTPONED'"));

	private final JdbcClient jdbc;

	BranchRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many branches are still to be settled, see {@link BranchRow#isSettled}. */
	int unsettled(String plan) {
		return this.jdbc.sql(UNSETTLED).param(plan).query(Integer.class).single();
	}

	/** The branches of a plan, in the order of their committees and codes. */
	public List<BranchRow> of(String plan) {
		return list(OF_PLAN, plan);
	}

	/** The branches of a committee, in the order of their codes. */
	public List<BranchRow> of(String plan, String unit) {
		return list(OF_UNIT, plan, unit);
	}

	private List<BranchRow> list(String where, Object... scope) {
		Map<String, Map<Milestone, LocalDate>> reached = milestones(where, scope);
		return this.jdbc.sql(BRANCHES + where + " order by c.unit_code, c.organization_code")
			.params(scope)
			.query((row, number) -> branch(row, reached.getOrDefault(row.getString("id"), Map.of())))
			.list();
	}

	private Map<String, Map<Milestone, LocalDate>> milestones(String where, Object... scope) {
		Map<String, Map<Milestone, LocalDate>> reached = new HashMap<>();
		this.jdbc.sql(MILESTONES + where).params(scope).query((row) -> {
			reached.computeIfAbsent(row.getString(1), (congress) -> new EnumMap<>(Milestone.class))
				.put(Milestone.valueOf(row.getString(2)), row.getObject(3, LocalDate.class));
		});
		return reached;
	}

	private static BranchRow branch(ResultSet row, Map<Milestone, LocalDate> reached) throws SQLException {
		return new BranchRow(row.getString("organization_code"), row.getString("name"), row.getString("unit_code"),
				CongressState.of(reached), row.getObject("opening_date", LocalDate.class), reached.get(Milestone.HELD),
				reached.containsKey(Milestone.RESULT_RECORDED), isSettled(reached), absence(row, reached),
				row.getInt("breaches"));
	}

	private static String absence(ResultSet row, Map<Milestone, LocalDate> reached) throws SQLException {
		if (reached.containsKey(Milestone.RESULT_RECORDED)) {
			return null;
		}
		boolean isOff = reached.containsKey(Milestone.POSTPONED) && row.getString("reason") == null;
		return row.getString(isOff ? "postponed_reason" : "reason");
	}

	private static boolean isSettled(Map<Milestone, LocalDate> reached) {
		return Stream.of(Milestone.RATIFIED, Milestone.PARTLY_REFUSED, Milestone.COMPLETED)
			.anyMatch(reached::containsKey);
	}

}
