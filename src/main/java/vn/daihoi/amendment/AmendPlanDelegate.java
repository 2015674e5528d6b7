package vn.daihoi.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.plan.Amendment;
import vn.daihoi.plan.Amendments;

/** Puts a decided change of the plan in force; who works under it receives it anew. */
@Component
class AmendPlanDelegate implements JavaDelegate {

	private final Amendments amendments;

	AmendPlanDelegate(Amendments amendments) {
		this.amendments = amendments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Amendment applied = this.amendments.apply(execution.getProcessBusinessKey());
		execution.setVariable("planSuperseded", applied.kind() == Amendment.Kind.SUPERSEDED);
	}

}
