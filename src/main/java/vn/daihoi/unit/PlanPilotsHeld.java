package vn.daihoi.unit;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.Pilots;

/**
 * The pilots that the issuer of a plan named have all held their congress, or will hold
 * none.
 */
@Component
class PlanPilotsHeld implements Awaited {

	private final Pilots pilots;

	PlanPilotsHeld(Pilots pilots) {
		this.pilots = pilots;
	}

	@Override
	public String message() {
		return "planPilotsHeld";
	}

	@Override
	public boolean isComplete(String subject) {
		return this.pilots.areOver(subject);
	}

}
