package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far the branches of each committee are, counted by one statement. Figures are of
 * whole committees: a branch's own people see none.
 */
@Repository
public class UnitCounts {

	private static final String COUNT = """
			select u.code as organization, u.name, count(*) as branches,
				count(case when %s then 1 end) as own_guidance,
				count(r.registered) as registered, count(r.notified_on) as notified,
				count(case when r.notified_on <= n.due_on then 1 end) as on_time_notice,
				count(case when r.notified_on > n.due_on then 1 end) as late_notice,
				count(r.dossier_sent) as dossier_sent, count(r.personnel_agreed) as dossier_approved,
				count(case when r.personnel_agreed is not null or not (%s) then 1 end) as agreement_owed,
				count(r.held) as held, count(r.result_recorded) as result_reported, count(r.ratified) as ratified,
				count(r.completed) as without_elections, count(r.postponed) as postponed, count(case when %s then 1 end) as overdue,
				count(coalesce(p.pilot_branch, d.branch_code)) as pilot_planned,
				count(case when coalesce(p.pilot_branch, d.branch_code) is not null then r.held end) as pilot_held,
				max(r.last_updated) as last_updated
			from congress c %s
			join organization o on o.code = c.organization_code
			join organization u on u.code = c.unit_code
			left join deadline n on n.plan_code = c.plan_code and n.organization_code = c.organization_code
				and n.rule = 'DL02'
			left join unit_plan p on p.plan_code = c.plan_code and p.unit_code = c.unit_code
				and p.pilot_branch = c.organization_code
			left join plan_pilot d on d.plan_code = c.plan_code and d.branch_code = c.organization_code
			left join (
				select m.congress, max(m.reached_on) as last_updated,
					max(case when m.name = 'DATE_ACCEPTED' then 1 end) as registered,
					max(case when m.name = 'NOTIFIED' then m.reached_on end) as notified_on,
					max(case when m.name = 'DOSSIER_SENT' then 1 end) as dossier_sent,
					max(case when m.name = 'PERSONNEL_AGREED' then 1 end) as personnel_agreed,
					max(case when m.name = 'HELD' then 1 end) as held,
					max(case when m.name = 'RESULT_RECORDED' then 1 end) as result_recorded,
					max(case when m.name in ('RATIFIED', 'PARTLY_REFUSED') then 1 end) as ratified,
					max(case when m.name = 'COMPLETED' then 1 end) as completed,
					max(case when m.name = 'POSTPONED' then 1 end) as postponed
				from milestone m join congress c on c.id = m.congress and c.plan_code = :plan
				group by m.congress
			) r on r.congress = c.id
			where c.plan_code = :plan
			and (c.unit_code in (:organizations)
				or c.plan_code in (select q.code from plan q where q.issuer in (:organizations)))
			group by u.code, u.name
			order by u.code"""
		.formatted(CongressSql.OWN_GUIDANCE, CongressSql.AGREED_BY_SECTOR, CongressSql.LATE, CongressSql.PROGRESS);

	private final JdbcClient jdbc;

	UnitCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By committee, in the order of their codes. */
	public List<UnitCount> of(Sight sight, String plan, LocalDate today) {
		return this.jdbc.sql(COUNT)
			.params(CongressSql.parameters(sight, new CongressFilter(plan, null, null, null, null), today))
			.query(UnitCount.class)
			.list();
	}

}
