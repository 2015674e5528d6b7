package vn.daihoi.replanning;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Carries out one part of an approved change; a part can be repeated. */
@Component
class ApplyChangeDelegate implements JavaDelegate {

	private final DeadlineChanges changes;

	private final ChangedItems items;

	private final CarryOut carryOut;

	ApplyChangeDelegate(DeadlineChanges changes, ChangedItems items, CarryOut carryOut) {
		this.changes = changes;
		this.items = items;
		this.carryOut = carryOut;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long id = (Long) execution.getVariable("changeId");
		execution.setVariable("changesLeft", this.carryOut.goOn(this.changes.find(id).orElseThrow()));
		execution.setVariable("someFailed", this.items.progress(id).failed() > 0);
	}

}
