package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressState;
import vn.daihoi.deadline.RuleSql;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressSql;
import vn.daihoi.sight.Sight;

/** What a supervisor has to see to: one statement a list. */
@Repository
class Attention {

	private static final int POSTPONED = CongressState.ladder().indexOf(CongressState.POSTPONED);

	private static final String NAMES = """
			join organization o on o.code = s.organization_code
			join organization u on u.code = s.unit_code
			""";

	private static final String DEADLINES = " from deadline d join progress s on " + CongressSql.OF_DEADLINE + " "
			+ NAMES;

	private static final String OVERDUE = """
			select u.name as unit, o.code as organization, o.name as branch, %s as duty, d.due_on,
				cast(:today as date) as today
			""".formatted(RuleSql.NAME) + DEADLINES + "%s and " + CongressSql.OVERDUE
			+ " order by d.due_on, s.organization_code";

	private static final String NOTICE = "select u.name as unit, o.code as organization, o.name as branch, d.due_on, s.opening_date"
			+ DEADLINES + "%s and d.rule = 'DL02' and d.due_on between :today and :lastDay and " + CongressSql.OPEN
			+ " order by d.due_on, s.organization_code";

	private static final String WAITING = """
			select u.name as unit, o.code as organization, o.name as branch, w.ratification, w.sent_on, w.due_on, w.internal,
				cast(:today as date) as today
			from (select s.unit_code, s.organization_code, f.reached_on as sent_on, min(d.due_on) as due_on,
				case when d.element = 'userTask_ratify' then true else false end as ratification,
				case when min(case when d.internal then 1 else 0 end) = 1 then true else false end as internal
				from deadline d
				join progress s on %s
				join milestone f on f.congress = s.congress and f.name = case d.element
					when 'userTask_ratify' then 'RATIFICATION_REQUESTED' when 'userTask_reviewDossier' then 'DOSSIER_SENT' end
				%%s and d.element in ('userTask_ratify', 'userTask_reviewDossier') and %s
				group by s.unit_code, s.organization_code, d.element, f.reached_on
				order by due_on, s.organization_code %s) w
			join organization o on o.code = w.organization_code
			join organization u on u.code = w.unit_code
			order by w.due_on, w.organization_code"""
		.formatted(CongressSql.OF_DEADLINE, CongressSql.OPEN, Shortlist.ONE_MORE);

	private static final String BREACHES = "select u.name as unit, o.code as organization, o.name as branch, b.text, b.clause"
			+ " from breach b join progress s on s.congress = b.congress " + NAMES + """
					%s and s.breach order by s.organization_code, b.id""";

	private static final String BEHIND = """
			select u.code, u.name, case when p.unit_code is null then false else true end as concretised
			from organization u
			join plan q on q.code = :plan and q.issuer <> u.code
			left join unit_plan p on p.plan_code = q.code and p.unit_code = u.code
			where u.code in (select c.unit_code from congress c""" + CongressSql.PROGRESS + """
				%s and c.scope = 'BRANCHES')
			and (p.unit_code is null or p.disseminated_on is null)
			order by u.code""";

	private static final String ATTENDED = """
			select c.organization_code as organization, c.plan_code as plan, o.name as branch, u.name as unit,
				c.opening_date, c.venue
			from attendance a join congress c on c.id = a.congress
			""" + CongressSql.PROGRESS + NAMES
			+ """
					%%s and lower(a.name) = lower(:person) and c.opening_date >= :today and c.ended_reason is null and s.rung <> %d
					order by c.opening_date, c.organization_code"""
				.formatted(POSTPONED);

	private static final String IN_CHARGE = """
			select distinct a.person from area_charge a
			where a.unit_code in (select s.unit_code from progress s %s) order by a.person""";

	private final JdbcClient jdbc;

	Attention(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Limits of a plan or a regulation that have passed, the oldest first. */
	Shortlist<OverdueDuty> overdue(Sight sight, CongressFilter filter, LocalDate today) {
		return list(OVERDUE, OverdueDuty.class, sight, filter, today);
	}

	/** Notices not yet given whose last day lies within the next seven days. */
	Shortlist<NoticeDue> noticesDue(Sight sight, CongressFilter filter, LocalDate today) {
		return list(NOTICE, NoticeDue.class, sight, filter, today);
	}

	/** Dossiers and requests for ratification on which a committee has to decide. */
	Shortlist<WaitingFile> waiting(Sight sight, CongressFilter filter, LocalDate today) {
		return list(WAITING, WaitingFile.class, sight, filter, today);
	}

	/** Broken rules on whose congress no committee has decided yet. */
	Shortlist<UnsettledBreach> breaches(Sight sight, CongressFilter filter, LocalDate today) {
		return list(BREACHES, UnsettledBreach.class, sight, filter, today);
	}

	/** Committees that have no plan of their own, or have not made it known. */
	Shortlist<UnitBehind> behind(Sight sight, CongressFilter filter, LocalDate today) {
		return list(BEHIND, UnitBehind.class, sight, filter, today);
	}

	/**
	 * Congresses still to come to which a person is sent.
	 * @param person as the committee has written the name
	 */
	Shortlist<AttendedCongress> attended(Sight sight, CongressFilter filter, LocalDate today, String person) {
		return list(ATTENDED, AttendedCongress.class, sight, filter, today, Map.of("person", person));
	}

	/**
	 * Who is in charge of the areas of a plan's congresses, as far as the person sees
	 * them.
	 */
	List<String> inCharge(Sight sight, CongressFilter filter, LocalDate today) {
		CongressFilter plan = new CongressFilter(filter.plan(), null, null, null, null);
		return this.jdbc.sql(IN_CHARGE.formatted(CongressSql.where(plan)))
			.params(CongressSql.parameters(sight, plan, today))
			.query(String.class)
			.list();
	}

	private <T> Shortlist<T> list(String select, Class<T> row, Sight sight, CongressFilter filter, LocalDate today) {
		return list(select, row, sight, filter, today, Map.of());
	}

	private <T> Shortlist<T> list(String select, Class<T> row, Sight sight, CongressFilter filter, LocalDate today,
			Map<String, Object> others) {
		Map<String, Object> parameters = CongressSql.parameters(sight, filter.wholeUnit(), today);
		parameters.putAll(others);
		return Shortlist.of(this.jdbc.sql(select.formatted(CongressSql.where(filter.wholeUnit())) + Shortlist.ONE_MORE)
			.params(parameters)
			.query(row)
			.list());
	}

}
