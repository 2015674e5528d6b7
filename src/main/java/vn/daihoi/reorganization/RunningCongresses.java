package vn.daihoi.reorganization;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The congresses of plans that are not closed, which are neither ended nor settled. */
@Repository
class RunningCongresses {

	private static final String OPEN_PLAN = """
			p.number is not null and p.superseded_by is null
			and not exists (select 1 from plan_report r where r.plan_code = p.code and r.kind = 'FINAL')""";

	private final JdbcClient jdbc;

	RunningCongresses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<RunningCongress> all() {
		return this.jdbc
			.sql("""
					select c.id, c.plan_code as plan, p.issuer, c.organization_code as organization, c.unit_code as unit,
						c.scope, (select count(*) from milestone m where m.congress = c.id and m.name in ('HELD', 'RESULT_RECORDED')) > 0 as held
					from congress c join plan p on p.code = c.plan_code
					where c.ended_reason is null
					and not exists (select 1 from milestone m where m.congress = c.id and m.name in ('RATIFIED', 'COMPLETED'))
					and not exists (select 1 from plan_report r where r.plan_code = p.code and r.kind = 'FINAL')
					order by c.id""")
			.query(RunningCongress.class)
			.list();
	}

	/** The plans under which branches hold congresses. */
	List<OpenPlan> plans() {
		return this.jdbc.sql("""
				select p.code, p.issuer, p.number from plan p where exists (
					select 1 from congress c where c.plan_code = p.code and c.scope = 'BRANCHES')
				and """ + " " + OPEN_PLAN + " order by p.code").query(OpenPlan.class).list();
	}

	/** The codes of those whose plans run. */
	List<String> issuers() {
		return this.jdbc.sql("select distinct p.issuer from plan p where " + OPEN_PLAN).query(String.class).list();
	}

	/** A plan that runs. */
	record OpenPlan(String code, String issuer, String number) {
	}

}
