package vn.daihoi.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.OpeningChanged;

/** The timers of a congress follow its opening. */
@Component
class OpeningTimers {

	private final RuntimeService runtime;

	private final ManagementService management;

	private final WithoutChecks engine;

	OpeningTimers(RuntimeService runtime, ManagementService management, WithoutChecks engine) {
		this.runtime = runtime;
		this.management = management;
		this.engine = engine;
	}

	@EventListener
	void follow(OpeningChanged opening) {
		this.engine.run(() -> this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(opening.congress())
			.list()
			.forEach(this::recalculate));
	}

	private void recalculate(ProcessInstance instance) {
		this.management.createJobQuery()
			.processInstanceId(instance.getProcessInstanceId())
			.timers()
			.list()
			.stream()
			.map(Job::getId)
			.forEach((timer) -> this.management.recalculateJobDuedate(timer, false));
	}

}
