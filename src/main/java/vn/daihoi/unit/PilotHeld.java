package vn.daihoi.unit;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;

/** The pilot of a unit has held its congress, or will hold none there any more. */
@Component
class PilotHeld implements Awaited {

	private final Pilots pilots;

	private final Milestones milestones;

	PilotHeld(Pilots pilots, Milestones milestones) {
		this.pilots = pilots;
		this.milestones = milestones;
	}

	@Override
	public String message() {
		return "pilotHeld";
	}

	@Override
	public boolean isComplete(String subject) {
		CongressId unit = CongressId.of(subject);
		return this.pilots.ofUnit(unit.plan(), unit.organization())
			.flatMap((pilot) -> this.milestones.day(pilot.toString(), Milestone.HELD))
			.isPresent() || this.pilots.lapsed(unit.plan(), unit.organization()).isPresent();
	}

}
