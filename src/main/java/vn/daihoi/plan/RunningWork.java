package vn.daihoi.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What runs already of the work that a process is about to begin. */
public final class RunningWork {

	private RunningWork() {
	}

	/** Whether {@code process} runs about that plan, committee or congress. */
	public static boolean is(DelegateExecution execution, String process, String subject) {
		return execution.getProcessEngineServices()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(subject)
			.count() > 0;
	}

}
