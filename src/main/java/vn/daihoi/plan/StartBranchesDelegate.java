package vn.daihoi.plan;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.PlannedCongresses;
import vn.daihoi.congress.WaitingBranch;

/**
 * Starts the congresses of the branches and party organisations that a plan asks for, a
 * batch in one engine command; what is started already is left alone, so that a batch can
 * be repeated.
 */
@Component
class StartBranchesDelegate implements JavaDelegate {

	private final Plans plans;

	private final PlannedCongresses congresses;

	private final int batchSize;

	StartBranchesDelegate(Plans plans, PlannedCongresses congresses, @Value("${daihoi.start-batch}") int batchSize) {
		this.plans = plans;
		this.congresses = congresses;
		this.batchSize = batchSize;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String plan = execution.getProcessBusinessKey();
		boolean noticeWaits = this.plans.document(plan).noticeRequiresAgreement();
		RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
		List<WaitingBranch> waiting = this.congresses.waiting(plan, this.batchSize + 1);
		List<WaitingBranch> batch = waiting.stream().limit(this.batchSize).toList();
		batch.forEach((branch) -> start(runtime, branch, noticeWaits));
		this.congresses.start(batch.stream().map(WaitingBranch::congress).toList());
		execution.setVariable("branchesLeft", waiting.size() > this.batchSize);
	}

	private static void start(RuntimeService runtime, WaitingBranch branch, boolean noticeWaits) {
		runtime.createProcessInstanceByKey(branch.ofParty() ? "partyCongress" : "branchCongress")
			.businessKey(branch.congress())
			.setVariable("unit", branch.unit())
			.setVariable("noticeWaits", noticeWaits)
			.setVariable("ownGuidance", branch.ownGuidance())
			.setVariable("personnelStep", "personnelPlan")
			.setVariable("personnelAgreed", false)
			.execute();
	}

}
