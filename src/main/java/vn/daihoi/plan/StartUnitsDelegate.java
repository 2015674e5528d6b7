package vn.daihoi.plan;

import org.camunda.bpm.engine.RuntimeService;
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
		RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
		String issuer = this.plans.document(plan).issuer();
		this.congresses.plan(plan, issuer);
		this.organizations.unitsBelow(issuer)
			.forEach((unit) -> start(runtime, new CongressId(plan, unit.code()), unit));
	}

	private void start(RuntimeService runtime, CongressId id, Organization unit) {
		boolean started = runtime.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.processInstanceBusinessKey(id.toString())
			.count() > 0;
		if (!started) {
			runtime.createProcessInstanceByKey(PROCESS)
				.businessKey(id.toString())
				.setVariable("unit", unit.code())
				.execute();
		}
	}

}
