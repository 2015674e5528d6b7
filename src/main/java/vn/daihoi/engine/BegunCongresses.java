package vn.daihoi.engine;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressBegins;
import vn.daihoi.congress.WaitingBranch;

/** Starts the process of a congress that begins. */
@Component
class BegunCongresses {

	private final ObjectProvider<WithoutChecks> engine;

	private final ObjectProvider<RuntimeService> runtime;

	BegunCongresses(ObjectProvider<WithoutChecks> engine, ObjectProvider<RuntimeService> runtime) {
		this.engine = engine;
		this.runtime = runtime;
	}

	@EventListener
	void start(CongressBegins begins) {
		this.engine.getObject().run(() -> start(begins.branch(), begins.noticeWaits()));
	}

	private void start(WaitingBranch branch, boolean noticeWaits) {
		this.runtime.getObject()
			.createProcessInstanceByKey(branch.ofParty() ? "partyCongress" : "branchCongress")
			.businessKey(branch.congress())
			.setVariable("unit", branch.unit())
			.setVariable("noticeWaits", noticeWaits)
			.setVariable("ownGuidance", branch.ownGuidance())
			.setVariable("personnelStep", "personnelPlan")
			.setVariable("personnelAgreed", false)
			.execute();
	}

}
