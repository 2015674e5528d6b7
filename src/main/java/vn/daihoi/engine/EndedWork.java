package vn.daihoi.engine;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.WorkEnded;
import vn.daihoi.reorganization.SideWork;
import vn.daihoi.verification.Verifications;

/**
 * Ends the processes of a congress or a committee whose work ends before its time.
 */
@Component
class EndedWork {

	private static final String[] OF_A_COMMITTEE = { "unitCoordination", "residenceRemarks", "mending" };

	private final ObjectProvider<WithoutChecks> engine;

	private final ObjectProvider<RuntimeService> runtime;

	private final Verifications verifications;

	private final DaihoiClock clock;

	EndedWork(ObjectProvider<WithoutChecks> engine, ObjectProvider<RuntimeService> runtime, Verifications verifications,
			DaihoiClock clock) {
		this.engine = engine;
		this.runtime = runtime;
		this.verifications = verifications;
		this.clock = clock;
	}

	@EventListener
	void end(WorkEnded ended) {
		boolean ofCommittee = ended.whose() == WorkEnded.Whose.COMMITTEE;
		this.engine.getObject()
			.run(() -> end(ended, ofCommittee ? OF_A_COMMITTEE : CongressProcesses.KEYS.toArray(String[]::new)));
	}

	private void end(WorkEnded ended, String[] processes) {
		List<String> running = this.runtime.getObject()
			.createProcessInstanceQuery()
			.processDefinitionKeyIn(processes)
			.processInstanceBusinessKey(ended.subject())
			.list()
			.stream()
			.filter((instance) -> !ended.complaintsGoOn() || !isComplaint(instance))
			.map(ProcessInstance::getId)
			.toList();
		if (!running.isEmpty()) {
			this.runtime.getObject().deleteProcessInstances(running, ended.reason(), true, true);
		}
	}

	private boolean isComplaint(ProcessInstance instance) {
		return SideWork.Kind.COMPLAINTS.process().equals(instance.getProcessDefinitionKey())
				&& this.verifications.isOpen(instance.getBusinessKey(), this.clock.today());
	}

}
