package vn.daihoi.report;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Milestone;

/**
 * Who has not sent what a plan waits for: committees their paper, and whoever stands
 * right below the issuer, with no committee in between, its own congress.
 */
final class MissingUnits {

	private static final String MISSING = """
			select c.unit_code from congress c join plan p on p.code = c.plan_code
			where c.plan_code = :plan and c.unit_code <> p.issuer and c.scope = 'BRANCHES'
			and c.ended_reason is null
			and not exists (
				select 1 from %s s where s.plan_code = c.plan_code and s.unit_code = c.unit_code)
			union select c.organization_code from congress c join plan p on p.code = c.plan_code
			where c.plan_code = :plan and (c.unit_code = p.issuer or c.scope <> 'BRANCHES')
			and c.ended_reason is null
			and not exists (select 1 from milestone m where m.congress = c.id and m.name = '%s')
			order by 1""";

	private MissingUnits() {
	}

	/**
	 * Their codes.
	 * @param papers the table of what committees send
	 * @param milestone with which a congress right below the issuer is not missing
	 */
	static List<String> of(JdbcClient jdbc, String plan, String papers, Milestone milestone) {
		return jdbc.sql(MISSING.formatted(papers, milestone.name())).param("plan", plan).query(String.class).list();
	}

}
