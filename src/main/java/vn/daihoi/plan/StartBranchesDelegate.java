package vn.daihoi.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.organization.Organizations;

/**
 * Starts the congresses of the branches that a plan asks for, a batch in one engine
 * command; what is started already is left alone, so that a batch can be repeated.
 */
@Component
class StartBranchesDelegate implements JavaDelegate {

	private static final int BATCH = 100;

	private final Plans plans;

	private final Organizations organizations;

	private final Congresses congresses;

	StartBranchesDelegate(Plans plans, Organizations organizations, Congresses congresses) {
		this.plans = plans;
		this.organizations = organizations;
		this.congresses = congresses;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String plan = execution.getProcessBusinessKey();
		RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
		List<Congress> waiting = waiting(plan);
		waiting.stream().limit(BATCH).forEach((congress) -> start(runtime, congress));
		execution.setVariable("branchesLeft", waiting.size() > BATCH);
	}

	private List<Congress> waiting(String plan) {
		Set<String> started = this.congresses.ofPlan(plan)
			.stream()
			.map(Congress::organizationCode)
			.collect(Collectors.toSet());
		String issuer = this.plans.document(plan).issuer();
		return this.organizations.unitsBelow(issuer)
			.stream()
			.flatMap((unit) -> planned(plan, unit.code()))
			.filter((congress) -> !started.contains(congress.organizationCode()))
			.toList();
	}

	private Stream<Congress> planned(String plan, String unit) {
		return this.organizations.branchesBelow(unit)
			.stream()
			.map((branch) -> Congress.planned(new CongressId(plan, branch.code()), unit, branch.officialMembers(),
					branch.probationaryMembers()));
	}

	private void start(RuntimeService runtime, Congress congress) {
		this.congresses.add(congress);
		runtime.createProcessInstanceByKey("branchCongress")
			.businessKey(congress.id())
			.setVariable("unit", congress.unitCode())
			.setVariable("noticeWaits", this.plans.document(congress.planCode()).noticeRequiresAgreement())
			.setVariable("personnelAgreed", false)
			.execute();
	}

}
