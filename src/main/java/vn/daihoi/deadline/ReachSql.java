package vn.daihoi.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The condition for a {@code deadline d}, beside its {@code congress c}, in a reach. */
final class ReachSql {

	/**
	 * Whose deadlines or timers a change may touch; nothing runs any more of a congress
	 * that ended.
	 */
	static final String SUBJECTS = """
			select c.plan_code as plan, c.organization_code as organization from congress c where %1$s
			and (c.organization_code in (:organizations) or c.unit_code in (:organizations) or :all)
			union select c.plan_code, c.unit_code from congress c where %1$s and (c.unit_code in (:organizations) or :all)
			union select p.code, '' from plan p where :all and (p.code = :plan or cast(:plan as varchar(60)) is null)
			and (exists (select 1 from congress r where r.plan_code = p.code and r.ended_reason is null)
				or not exists (select 1 from congress e where e.plan_code = p.code))
			"""
		.formatted("c.ended_reason is null and (c.plan_code = :plan or cast(:plan as varchar(60)) is null)");

	private ReachSql() {
	}

	/** To be put behind another one. */
	static String of(Reach reach) {
		return ((reach.plan() == null) ? "" : " and d.plan_code = :plan") + (reach.organizations().isEmpty() ? ""
				: " and (d.organization_code in (:organizations) or c.unit_code in (:organizations))");
	}

	static Map<String, Object> parameters(Reach reach) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("plan", reach.plan());
		parameters.put("organizations", reach.organizations().isEmpty() ? List.of("") : reach.organizations());
		parameters.put("all", reach.organizations().isEmpty());
		return parameters;
	}

}
