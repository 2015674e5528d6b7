package vn.daihoi.amendment;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

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
		String reason = "Kế hoạch được thay thế bằng " + this.plans.find(plan).orElseThrow().supersededBy();
		List<String> found = this.congresses.next(plan, this.batchSize + 1);
		found.stream().limit(this.batchSize).forEach((congress) -> this.congresses.end(congress, reason));
		boolean more = found.size() > this.batchSize;
		execution.setVariable("congressesLeft", more);
		if (!more) {
			this.congresses.unitsWithout(plan)
				.forEach((unit) -> this.events.publishEvent(
						new WorkEnded(new CongressId(plan, unit).toString(), WorkEnded.Whose.COMMITTEE, reason)));
		}
	}

}
