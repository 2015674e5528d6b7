package vn.daihoi.amendment;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.EndedCongresses;
import vn.daihoi.congress.WorkEnded;
import vn.daihoi.plan.Plans;

/**
 * Ends the congresses of a superseded plan that were not held, a batch in one engine
 * command, each accounted for with the reason; then the work of committees that have none
 * left. A batch can be repeated.
 */
@Component
class EndCongressesDelegate implements JavaDelegate {

	/** What a branch or a party organisation does, and what is done beside it. */
	private static final String[] OF_A_CONGRESS = { "branchCongress", "partyCongress", "verification", "ballotStamping",
			"mending" };

	private static final String[] OF_A_UNIT = { "unitCoordination", "residenceRemarks", "mending" };

	private final Plans plans;

	private final EndedCongresses congresses;

	private final ApplicationEventPublisher events;

	private final int batchSize;

	EndCongressesDelegate(Plans plans, EndedCongresses congresses, ApplicationEventPublisher events,
			@Value("${daihoi.start-batch}") int batchSize) {
		this.plans = plans;
		this.congresses = congresses;
		this.events = events;
		this.batchSize = batchSize;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String plan = execution.getProcessBusinessKey();
		RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
		String reason = "Kế hoạch được thay thế bằng " + this.plans.find(plan).orElseThrow().supersededBy();
		List<String> found = this.congresses.next(plan, this.batchSize + 1);
		found.stream().limit(this.batchSize).forEach((congress) -> {
			end(runtime, OF_A_CONGRESS, congress, reason);
			this.congresses.end(congress, reason);
		});
		boolean more = found.size() > this.batchSize;
		execution.setVariable("congressesLeft", more);
		if (!more) {
			this.congresses.unitsWithout(plan).forEach((unit) -> endUnit(runtime, new CongressId(plan, unit), reason));
		}
	}

	private void endUnit(RuntimeService runtime, CongressId unit, String reason) {
		end(runtime, OF_A_UNIT, unit.toString(), reason);
		this.events.publishEvent(new WorkEnded(unit.toString()));
	}

	private static void end(RuntimeService runtime, String[] processes, String subject, String reason) {
		List<String> running = runtime.createProcessInstanceQuery()
			.processDefinitionKeyIn(processes)
			.processInstanceBusinessKey(subject)
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.toList();
		if (!running.isEmpty()) {
			runtime.deleteProcessInstances(running, reason, true, true);
		}
	}

}
