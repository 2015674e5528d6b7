package vn.daihoi.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
		List<Organization> waiting = waiting(plan);
		waiting.stream().limit(BATCH).forEach((branch) -> start(runtime, plan, branch));
		execution.setVariable("branchesLeft", waiting.size() > BATCH);
	}

	private List<Organization> waiting(String plan) {
		Set<String> started = this.congresses.ofPlan(plan)
			.stream()
			.map(Congress::organizationCode)
			.collect(Collectors.toSet());
		String issuer = this.plans.document(plan).issuer();
		return this.organizations.childrenOf(issuer)
			.stream()
			.flatMap((unit) -> this.organizations.childrenOf(unit.code()).stream())
			.filter((branch) -> branch.kind().isBranch() && !started.contains(branch.code()))
			.toList();
	}

	private void start(RuntimeService runtime, String plan, Organization branch) {
		CongressId id = new CongressId(plan, branch.code());
		this.congresses
			.add(Congress.planned(id, branch.parentCode(), branch.officialMembers(), branch.probationaryMembers()));
		runtime.createProcessInstanceByKey("branchCongress")
			.businessKey(id.toString())
			.setVariable("unit", branch.parentCode())
			.setVariable("noticeWaits", this.plans.document(plan).noticeRequiresAgreement())
			.setVariable("ownGuidance", branch.followsOwnGuidance())
			.setVariable("personnelStep", "personnelPlan")
			.setVariable("personnelAgreed", false)
			.execute();
	}

}
