package vn.daihoi.registration;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Absences;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;

/** What becomes of a congress when its branch has chosen how to go on. */
@Component
class WaysOut {

	private final Congresses congresses;

	private final Milestones milestones;

	private final Absences absences;

	private final Handlings handlings;

	private final DaihoiClock clock;

	WaysOut(Congresses congresses, Milestones milestones, Absences absences, Handlings handlings, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.absences = absences;
		this.handlings = handlings;
		this.clock = clock;
	}

	void take(String congress, ChooseHandling chosen) {
		this.handlings.add(congress, chosen, this.clock.today());
		switch (chosen.choice()) {
			case DECISION -> this.congresses.waiveNotice(congress, chosen.number());
			case POSTPONE -> postpone(congress, chosen.reason());
			case ANOTHER_DAY -> withdrawDay(congress);
			case CONTINUE -> {
			}
		}
	}

	/** Put off, a branch is accounted for until it has another day. */
	private void postpone(String congress, String reason) {
		withdrawDay(congress);
		this.milestones.withdraw(congress, Milestone.DATE_PROPOSED);
		this.congresses.postpone(congress, reason);
		this.milestones.reach(congress, Milestone.POSTPONED, this.clock.today());
		this.absences.explain(congress, "Hoãn đại hội: " + reason);
	}

	/** The notice named that day, so it falls with it. */
	private void withdrawDay(String congress) {
		this.milestones.withdraw(congress, Milestone.DATE_ACCEPTED);
		this.milestones.withdraw(congress, Milestone.NOTIFIED);
	}

}
