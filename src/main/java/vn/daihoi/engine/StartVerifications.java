package vn.daihoi.engine;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congresses;
import vn.daihoi.verification.ConclusionOwed;

/**
 * Starts the verification of a branch when something arises in it, in the transaction of
 * whoever wrote it down; one that runs already takes up what is new.
 */
@Component
class StartVerifications {

	private static final String PROCESS = "verification";

	private final ObjectProvider<WithoutChecks> engine;

	private final ObjectProvider<RuntimeService> runtime;

	private final Congresses congresses;

	StartVerifications(ObjectProvider<WithoutChecks> engine, ObjectProvider<RuntimeService> runtime,
			Congresses congresses) {
		this.engine = engine;
		this.runtime = runtime;
		this.congresses = congresses;
	}

	@EventListener
	void start(ConclusionOwed owed) {
		this.engine.getObject().run(() -> {
			if (!isRunning(owed.congress())) {
				startFor(owed.congress());
			}
		});
	}

	private boolean isRunning(String congress) {
		return this.runtime.getObject()
			.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.processInstanceBusinessKey(congress)
			.count() > 0;
	}

	private void startFor(String congress) {
		this.runtime.getObject()
			.createProcessInstanceByKey(PROCESS)
			.businessKey(congress)
			.setVariable("unit", this.congresses.get(congress).unitCode())
			.execute();
	}

}
