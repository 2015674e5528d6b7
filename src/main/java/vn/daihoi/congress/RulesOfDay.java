package vn.daihoi.congress;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/** Which document governs the work, so that findings cite what is in force. */
@Component
public class RulesOfDay {

	private final Regulations regulations;

	private final Milestones milestones;

	private final DaihoiClock clock;

	RulesOfDay(Regulations regulations, Milestones milestones, DaihoiClock clock) {
		this.regulations = regulations;
		this.milestones = milestones;
		this.clock = clock;
	}

	/**
	 * The document on the day on which a congress was held; today's as long as it is
	 * still to come, since nobody knows what will be issued until then.
	 */
	public Regulation of(Topic topic, String congress) {
		return this.regulations.inForce(topic,
				this.milestones.day(congress, Milestone.HELD).orElseGet(this.clock::today));
	}

	/** The document on the day of the work. */
	public Regulation today(Topic topic) {
		return this.regulations.inForce(topic, this.clock.today());
	}

}
