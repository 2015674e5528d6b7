package vn.daihoi.notice;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.PartDone;
import vn.daihoi.notice.GivenNotices.Given;

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

	static final String STANDS_AGAIN = "noticeStandsAgain";

	private final OpeningNotices notices;

	private final Milestones milestones;

	private final ApplicationEventPublisher events;

	FallenNotices(OpeningNotices notices, Milestones milestones, ApplicationEventPublisher events) {
		this.notices = notices;
		this.milestones = milestones;
		this.events = events;
	}

	/**
	 * The last notice of a congress falls, in the running transaction; nothing happens
	 * where none was given.
	 * @param reason as the branch reads it
	 */
	public void fall(String congress, String reason) {
		if (!isComplete(congress)) {
			this.notices.fall(congress, reason);
			this.milestones.withdraw(congress, Milestone.NOTIFIED);
			this.events.publishEvent(new PartDone(MESSAGE, congress));
		}
	}

	/** A notice that fell holds again; nobody has to give another one. */
	public void standAgain(Given given) {
		this.notices.fall(given.congress(), null);
		this.milestones.reach(given.congress(), Milestone.NOTIFIED, given.givenOn());
		this.events.publishEvent(new PartDone(STANDS_AGAIN, given.congress()));
	}

	/** Why the last notice of a congress fell; empty while it holds. */
	public Optional<String> reason(String congress) {
		return this.notices.last(congress).map(OpeningNotice::fallenReason);
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
