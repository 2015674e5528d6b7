package vn.daihoi.notice;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.PartDone;

/**
 * Notices that do not hold any more: the branch gives another one, or chooses how to go
 * on. That one was given stays known.
 *
 * <p>
 * Source: 24-QĐ/TW point 11.1; X25 of the plan checker: whoever opens on another day
 * gives notice again.
 */
@Component
public class FallenNotices implements Awaited {

	static final String MESSAGE = "noticeToRepeat";

	private final OpeningNotices notices;

	private final Milestones milestones;

	private final ApplicationEventPublisher events;

	FallenNotices(OpeningNotices notices, Milestones milestones, ApplicationEventPublisher events) {
		this.notices = notices;
		this.milestones = milestones;
		this.events = events;
	}

	/**
	 * The last notice of a congress falls, in the running transaction.
	 * @param reason as the branch reads it
	 */
	public void fall(String congress, String reason) {
		this.notices.fall(congress, reason);
		this.milestones.withdraw(congress, Milestone.NOTIFIED);
		this.events.publishEvent(new PartDone(MESSAGE, congress));
	}

	@Override
	public String message() {
		return MESSAGE;
	}

	@Override
	public boolean isComplete(String subject) {
		return this.milestones.day(subject, Milestone.NOTIFIED).isEmpty();
	}

}
