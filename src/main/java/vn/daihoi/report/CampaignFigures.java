package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.agenda.OpeningConditions;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;

/** The figures of a campaign as of now, for a plan or for one of its committees. */
@Repository
public class CampaignFigures {

	private static final String OWN_GUIDANCE = "o.guided_by is not null";

	private static final String OF_PLAN = " where c.plan_code = ?";

	private static final String OF_UNIT = OF_PLAN + " and c.unit_code = ?";

	private static final String COUNT = """
			select %4$s count(*) as branches,
				count(case when %1$s then 1 end) as own_guidance,
				count(r.registered) as registered, count(r.notified) as notified, count(r.dossier_sent) as dossier_sent,
				count(r.personnel_agreed) as personnel_agreed, count(r.held) as held,
				count(r.result_recorded) as result_recorded, count(r.ratified) as ratified,
				count(r.partly_refused) as partly_refused,
				count(r.completed) as without_elections, count(r.annulled) as annulled, count(r.postponed) as postponed,
				count(case when b.without_notice = 1 and r.notified = 1 then 1 end) as late_notice,
				coalesce(sum(case when r.result_recorded is not null then e.members end), 0) as elected_committee_members,
				coalesce(sum(case when r.result_recorded is not null then e.secretaries end), 0) as secretaries_elected,
				coalesce(sum(case when r.result_recorded is not null then e.appointed end), 0) as secretaries_appointed,
				count(b.congress) as with_breach,
				count(*) > count(coalesce(r.ratified, r.completed)) as provisional
			from congress c
			join organization o on o.code = c.organization_code
			left join (
				select m.congress,
					max(case when m.name = 'DATE_ACCEPTED' then 1 end) as registered,
					max(case when m.name = 'NOTIFIED' then 1 end) as notified,
					max(case when m.name = 'DOSSIER_SENT' then 1 end) as dossier_sent,
					max(case when m.name = 'PERSONNEL_AGREED' then 1 end) as personnel_agreed,
					max(case when m.name = 'HELD' then 1 end) as held,
					max(case when m.name = 'RESULT_RECORDED' then 1 end) as result_recorded,
					max(case when m.name in ('RATIFIED', 'PARTLY_REFUSED') then 1 end) as ratified,
					max(case when m.name = 'PARTLY_REFUSED' then 1 end) as partly_refused,
					max(case when m.name = 'COMPLETED' then 1 end) as completed,
					max(case when m.name = 'ANNULLED' then 1 end) as annulled,
					max(case when m.name = 'POSTPONED' then 1 end) as postponed
				from milestone m join congress c on c.id = m.congress %2$s group by m.congress
			) r on r.congress = c.id
			left join (
				select x.congress, max(case when x.code = '%3$s' then 1 end) as without_notice
				from breach x join congress c on c.id = x.congress %2$s group by x.congress
			) b on b.congress = c.id
			left join (
				select t.congress,
					count(distinct case when t.election in ('BRANCH_COMMITTEE', 'EXECUTIVE_COMMITTEE') and n.result = 'ELECTED' then n.name end) as members,
					count(distinct case when t.election = 'SECRETARY' and n.result = 'ELECTED' then n.name end) as secretaries,
					count(distinct case when t.election = 'SECRETARY' and n.result = 'APPOINTED' then n.name end) as appointed
				from ballot t
				join congress c on c.id = t.congress
				join ballot_outcome n on n.ballot = t.id and n.result in ('ELECTED', 'APPOINTED')
				left join ratification d on d.congress = t.congress and d.name = n.name
				%2$s and coalesce(d.ratified, n.result = 'APPOINTED' or not exists (select 1 from breach x where x.congress = t.congress))
				group by t.congress
			) e on e.congress = c.id
			%2$s""";

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

	CampaignFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The figures of a plan. */
	public Figures of(String plan) {
		return count(OF_PLAN, plan, plan, plan, plan);
	}

	/** The figures of a committee's branches. */
	public Figures ofUnit(String plan, String unit) {
		return count(OF_UNIT, plan, unit, plan, unit, plan, unit, plan, unit);
	}

	/** The figures of each committee that directs branches of a plan, by its code. */
	Map<String, Figures> byUnit(String plan) {
		RowMapper<Figures> figures = new SimplePropertyRowMapper<>(Figures.class);
		Map<String, Figures> units = new LinkedHashMap<>();
		this.jdbc.sql(sql("c.unit_code as unit,", OF_PLAN) + " group by c.unit_code order by c.unit_code")
			.params(plan, plan, plan, plan)
			.query((row, number) -> Map.entry(row.getString("unit"), figures.mapRow(row, number)))
			.list()
			.forEach((unit) -> units.put(unit.getKey(), unit.getValue()));
		return units;
	}

	/** How many branches are still to be settled, see {@link BranchRow#isSettled}. */
	int unsettled(String plan) {
		return this.jdbc.sql(UNSETTLED).param(plan).query(Integer.class).single();
	}

	private Figures count(String where, Object... scope) {
		return this.jdbc.sql(sql("", where)).params(scope).query(Figures.class).single();
	}

	private static String sql(String by, String where) {
		return COUNT.formatted(OWN_GUIDANCE, where, OpeningConditions.WITHOUT_NOTICE, by);
	}

	/** The branches of a plan, in the order of their committees and codes. */
	public List<BranchRow> branches(String plan) {
		return list(OF_PLAN, plan);
	}

	/** The branches of a committee, in the order of their codes. */
	public List<BranchRow> branches(String plan, String unit) {
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
