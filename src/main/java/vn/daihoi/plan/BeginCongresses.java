package vn.daihoi.plan;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressBegins;
import vn.daihoi.congress.PlannedCongresses;
import vn.daihoi.congress.WaitingBranch;

/**
 * Begins the congresses of the branches and party organisations that a plan asks for, a
 * batch at a time; what has begun already is left alone.
 */
@Component
public class BeginCongresses {

	private final Plans plans;

	private final PlannedCongresses congresses;

	private final ApplicationEventPublisher events;

	private final int batchSize;

	BeginCongresses(Plans plans, PlannedCongresses congresses, ApplicationEventPublisher events,
			@Value("${daihoi.start-batch}") int batchSize) {
		this.plans = plans;
		this.congresses = congresses;
		this.events = events;
		this.batchSize = batchSize;
	}

	/**
	 * Begins the next batch.
	 * @return whether some are left
	 */
	public boolean next(String plan) {
		boolean noticeWaits = this.plans.document(plan).noticeRequiresAgreement();
		List<WaitingBranch> waiting = this.congresses.waiting(plan, this.batchSize + 1);
		List<WaitingBranch> batch = waiting.stream().limit(this.batchSize).toList();
		batch.forEach((branch) -> this.events.publishEvent(new CongressBegins(branch, noticeWaits)));
		this.congresses.start(batch.stream().map(WaitingBranch::congress).toList());
		return waiting.size() > this.batchSize;
	}

}
