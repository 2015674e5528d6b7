package vn.daihoi.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Starts the congresses that a plan asks for, a batch in one engine command, which can be
 * repeated.
 */
@Component
class StartBranchesDelegate implements JavaDelegate {

	private final BeginCongresses congresses;

	StartBranchesDelegate(BeginCongresses congresses) {
		this.congresses = congresses;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("branchesLeft", this.congresses.next(execution.getProcessBusinessKey()));
	}

}
