package vn.daihoi.notice;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;

/** A notice that fell holds again, so that no other one is waited for. */
@Component
class StandingAgain implements Awaited {

	private final Milestones milestones;

	StandingAgain(Milestones milestones) {
		this.milestones = milestones;
	}

	@Override
	public String message() {
		return FallenNotices.STANDS_AGAIN;
	}

	@Override
	public boolean isComplete(String subject) {
		return this.milestones.day(subject, Milestone.NOTIFIED).isPresent();
	}

}
