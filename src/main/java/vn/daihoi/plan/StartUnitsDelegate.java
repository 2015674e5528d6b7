package vn.daihoi.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;

/**
 * Plans the congresses of every scope and starts the work of each grassroots committee
 * below the issuer; a committee that has started already is left alone.
 */
@Component
class StartUnitsDelegate implements JavaDelegate {

	private static final String PROCESS = "unitCoordination";

	private final Plans plans;

	private final Organizations organizations;

	private final CongressesOfPlan congresses;

	StartUnitsDelegate(Plans plans, Organizations organizations, CongressesOfPlan congresses) {
		this.plans = plans;
		this.organizations = organizations;
		this.congresses = congresses;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String plan = execution.getProcessBusinessKey();
		PlanDocument document = this.plans.document(plan);
		this.congresses.plan(plan, document);
		if (CongressesOfPlan.directsBranches(document)) {
			this.organizations.unitsBelow(document.issuer())
				.forEach((unit) -> start(execution, new CongressId(plan, unit.code()), unit));
		}
	}

	private void start(DelegateExecution execution, CongressId id, Organization unit) {
		if (!RunningWork.is(execution, PROCESS, id.toString())) {
			execution.getProcessEngineServices()
				.getRuntimeService()
				.createProcessInstanceByKey(PROCESS)
				.businessKey(id.toString())
				.setVariable("unit", unit.code())
				.execute();
		}
	}

}
