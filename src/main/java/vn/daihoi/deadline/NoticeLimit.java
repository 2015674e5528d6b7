package vn.daihoi.deadline;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.MilestoneReached;
import vn.daihoi.congress.Milestones;

/**
 * The last day for the notice is known as soon as the opening is accepted, also where the
 * task waits for the agreement on personnel: by then it may be too late.
 */
@Component
class NoticeLimit {

	private final Deadlines deadlines;

	private final Milestones milestones;

	NoticeLimit(Deadlines deadlines, Milestones milestones) {
		this.deadlines = deadlines;
		this.milestones = milestones;
	}

	@EventListener
	void know(MilestoneReached reached) {
		if (reached.milestone() == Milestone.DATE_ACCEPTED && !isNotified(reached.congress())) {
			this.deadlines.schedule(reached.congress(), "userTask_giveNotice", List.of("DL02"));
		}
	}

	private boolean isNotified(String congress) {
		return this.milestones.day(congress, Milestone.NOTIFIED).isPresent();
	}

}
