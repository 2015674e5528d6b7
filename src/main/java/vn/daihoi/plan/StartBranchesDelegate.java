package vn.daihoi.plan;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.WaitingBranch;

/**
 * Starts the congresses of the branches that a plan asks for, a batch in one engine
 * command; what is started already is left alone, so that a batch can be repeated.
 */
@Component
class StartBranchesDelegate implements JavaDelegate {

	private static final int BATCH = 100;

	private final Plans plans;

	private final Congresses congresses;

	StartBranchesDelegate(Plans plans, Congresses congresses) {
		this.plans = plans;
		this.congresses = congresses;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String plan = execution.getProcessBusinessKey();
		PlanDocument document = this.plans.document(plan);
		RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
		List<WaitingBranch> waiting = this.congresses.waiting(plan, document.issuer(), BATCH + 1);
		waiting.stream().limit(BATCH).forEach((branch) -> start(runtime, document, branch));
		execution.setVariable("branchesLeft", waiting.size() > BATCH);
	}

	private void start(RuntimeService runtime, PlanDocument plan, WaitingBranch branch) {
		Congress congress = branch.planned(plan.code());
		this.congresses.add(congress);
		runtime.createProcessInstanceByKey("branchCongress")
			.businessKey(congress.id())
			.setVariable("unit", congress.unitCode())
			.setVariable("noticeWaits", plan.noticeRequiresAgreement())
			.setVariable("ownGuidance", branch.ownGuidance())
			.setVariable("personnelStep", "personnelPlan")
			.setVariable("personnelAgreed", false)
			.execute();
	}

}
