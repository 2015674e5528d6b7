package vn.daihoi.election;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Finds who is elected: more than half of the base, neither of those present nor of the
 * valid ballots.
 *
 * <p>
 * Source: the election regulation in force on the day of the congress (190-QĐ/TW; text
 * seen: 244-QĐ/TW Article 32).
 */
@Component
class TallyDelegate implements JavaDelegate {

	private final CongressResults results;

	private final Tally tally;

	TallyDelegate(CongressResults results, Tally tally) {
		this.results = results;
		this.tally = tally;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.results.tally(execution.getProcessBusinessKey(), this.tally);
	}

}
