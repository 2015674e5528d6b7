package vn.daihoi.voting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Finds who is elected by the ballot that was entered, and what comes next.
 *
 * <p>
 * Source: the election regulation in force on the day (190-QĐ/TW; text seen: 244-QĐ/TW
 * Article 32).
 */
@Component
class TallyBallotDelegate implements JavaDelegate {

	private final Ballots ballots;

	TallyBallotDelegate(Ballots ballots) {
		this.ballots = ballots;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("next", this.ballots.count(execution.getProcessBusinessKey()).name());
	}

}
