package vn.daihoi.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.deadline.OwedSql;
import vn.daihoi.deadline.RuleSql;
import vn.daihoi.plan.AreaCharges;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.Sight;

/**
 * What committees should have done by now, and the issuer of a plan itself: limits of no
 * congress; internal ones do not count.
 */
@Repository
class OverdueUnits {

	private static final String OVERDUE = """
			select u.name as unit, u.code as organization, u.name as branch, %s as duty, d.due_on, cast(:today as date) as today
			from deadline d
			join plan p on p.code = d.plan_code
			join organization u on u.code = case when d.organization_code = '' then p.issuer else d.organization_code end
			where d.plan_code = :plan and d.due_on < :today and not d.internal and %s
			and not exists (select 1 from congress c where %s)
			and (p.issuer in (:organizations) or d.organization_code in (:organizations))
			%%s
			order by d.due_on, u.code, d.rule"""
		.formatted(RuleSql.NAME, OwedSql.NOT_DONE, OwedSql.OF_DEADLINE);

	private static final String OF_UNIT = " and u.code = :unit";

	private static final String OF_AREA = " and u.code in (select a.unit_code from area_charge a where "
			+ AreaCharges.OF_PERSON + ")";

	private final JdbcClient jdbc;

	OverdueUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The oldest first. */
	Shortlist<OverdueDuty> of(Sight sight, CongressFilter filter, LocalDate today) {
		return Shortlist.of(asked(OVERDUE + Shortlist.ONE_MORE, sight, filter, today).query(OverdueDuty.class).list());
	}

	/** How many there are. */
	int count(Sight sight, CongressFilter filter, LocalDate today) {
		return asked("select count(*) from (" + OVERDUE + ") l", sight, filter, today).query(Integer.class).single();
	}

	private JdbcClient.StatementSpec asked(String select, Sight sight, CongressFilter filter, LocalDate today) {
		String charge = filter.narrowing().charge();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("organizations", sight.orNobody());
		parameters.put("plan", filter.plan());
		parameters.put("unit", filter.unit());
		parameters.putAll(AreaCharges.parameters(charge));
		parameters.put("today", today);
		return this.jdbc
			.sql(select.formatted(((filter.unit() == null) ? "" : OF_UNIT) + ((charge == null) ? "" : OF_AREA)))
			.params(parameters);
	}

}
