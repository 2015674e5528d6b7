package vn.daihoi.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/** Tells the running plan that another one takes its place. */
@Component
class TellSupersededPlanDelegate implements JavaDelegate {

	@Override
	public void execute(DelegateExecution execution) {
		execution.getProcessEngineServices()
			.getRuntimeService()
			.createMessageCorrelation("planSuperseded")
			.processInstanceBusinessKey(execution.getProcessBusinessKey())
			.correlateAll();
	}

}
