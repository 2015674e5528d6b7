package vn.daihoi.unit;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;

/** Every branch of a unit has a recorded result, or a reason why not. */
@Component
class BranchesAccounted implements Awaited {

	private final Congresses congresses;

	BranchesAccounted(Congresses congresses) {
		this.congresses = congresses;
	}

	@Override
	public String message() {
		return "branchesAccounted";
	}

	@Override
	public boolean isComplete(String subject) {
		CongressId unit = CongressId.of(subject);
		return !this.congresses.ofUnit(unit.plan(), unit.organization()).isEmpty()
				&& this.congresses.unaccounted(unit.plan(), unit.organization()) == 0;
	}

}
