package vn.daihoi.plan;

import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.task.SubjectNames;

/**
 * Business keys by name: a plan's own work is its issuer's, everything else an
 * organisation's under a plan.
 */
@Component
class PlanSubjects implements SubjectNames {

	private final Plans plans;

	private final Organizations organizations;

	PlanSubjects(Plans plans, Organizations organizations) {
		this.plans = plans;
		this.organizations = organizations;
	}

	@Override
	public String organization(String subject) {
		String code = isPlan(subject) ? plan(subject, Plan::issuer) : CongressId.of(subject).organization();
		return this.organizations.find(code).map(Organization::name).orElse(code);
	}

	@Override
	public String plan(String subject) {
		if (!CongressId.isUnderPlan(subject)) {
			return "Kiện toàn giữa nhiệm kỳ";
		}
		return plan(isPlan(subject) ? subject : CongressId.of(subject).plan(),
				(plan) -> plan.isIssued() ? "Kế hoạch " + plan.number() : plan.title());
	}

	private String plan(String code, Function<Plan, String> name) {
		return this.plans.find(code).map(name).orElse(code);
	}

	private static boolean isPlan(String subject) {
		return !subject.contains("/");
	}

}
