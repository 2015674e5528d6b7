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
import vn.daihoi.organization.Organization;
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
		List<Waiting> waiting = waiting(plan);
		waiting.stream().limit(BATCH).forEach((next) -> start(runtime, plan, next));
		execution.setVariable("branchesLeft", waiting.size() > BATCH);
	}

	/** A branch and the unit that decides on it. */
	private record Waiting(Organization branch, String unit) {
	}

	private List<Waiting> waiting(String plan) {
		Set<String> started = this.congresses.ofPlan(plan)
			.stream()
			.map(Congress::organizationCode)
			.collect(Collectors.toSet());
		return this.organizations.unitsBelow(this.plans.document(plan).issuer())
			.stream()
			.flatMap((unit) -> branches(unit.code()))
			.filter((next) -> !started.contains(next.branch().code()))
			.toList();
	}

	private Stream<Waiting> branches(String unit) {
		return this.organizations.branchesBelow(unit).stream().map((branch) -> new Waiting(branch, unit));
	}

	private void start(RuntimeService runtime, String plan, Waiting next) {
		Organization branch = next.branch();
		CongressId id = new CongressId(plan, branch.code());
		this.congresses.add(Congress.planned(id, next.unit(), branch.officialMembers(), branch.probationaryMembers()));
		runtime.createProcessInstanceByKey("branchCongress")
			.businessKey(id.toString())
			.setVariable("unit", next.unit())
			.setVariable("noticeWaits", this.plans.document(plan).noticeRequiresAgreement())
			.setVariable("ownGuidance", branch.followsOwnGuidance())
			.setVariable("personnelStep", "personnelPlan")
			.setVariable("personnelAgreed", false)
			.execute();
	}

}
