package vn.daihoi.unit;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.EndedCongresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;

/**
 * Every branch of a unit has a day that its committee accepted, or holds no congress any
 * more.
 */
@Component
class DatesAccepted implements Awaited {

	private final Congresses congresses;

	private final EndedCongresses ended;

	private final Milestones milestones;

	DatesAccepted(Congresses congresses, EndedCongresses ended, Milestones milestones) {
		this.congresses = congresses;
		this.ended = ended;
		this.milestones = milestones;
	}

	@Override
	public String message() {
		return "datesAccepted";
	}

	@Override
	public boolean isComplete(String subject) {
		CongressId unit = CongressId.of(subject);
		List<Congress> branches = this.congresses.ofUnit(unit.plan(), unit.organization());
		return !branches.isEmpty() && branches.stream()
			.allMatch((congress) -> this.milestones.day(congress.id(), Milestone.DATE_ACCEPTED).isPresent()
					|| this.ended.isEnded(congress.id()));
	}

}
