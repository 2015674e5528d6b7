package vn.daihoi.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.PlannedCongresses;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;

/**
 * Plans the congresses of all branches and starts the work of each grassroots committee
 * below the issuer; a committee that has started already is left alone.
 */
@Component
class StartUnitsDelegate implements JavaDelegate {

	private static final String PROCESS = "unitCoordination";

	private final Plans plans;

	private final Organizations organizations;

	private final PlannedCongresses congresses;

	StartUnitsDelegate(Plans plans, Organizations organizations, PlannedCongresses congresses) {
		this.plans = plans;
		this.organizations = organizations;
		this.congresses = congresses;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String plan = execution.getProcessBusinessKey();
		String issuer = this.plans.document(plan).issuer();
		this.congresses.plan(plan, issuer);
		this.organizations.unitsBelow(issuer)
			.forEach((unit) -> start(execution, new CongressId(plan, unit.code()), unit));
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
