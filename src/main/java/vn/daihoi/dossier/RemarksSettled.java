package vn.daihoi.dossier;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.CongressId;

/** Nobody is left about whom the office of a unit asks. */
@Component
class RemarksSettled implements Awaited {

	static final String MESSAGE = "remarksSettled";

	private final ResidenceRemarks remarks;

	RemarksSettled(ResidenceRemarks remarks) {
		this.remarks = remarks;
	}

	@Override
	public String message() {
		return MESSAGE;
	}

	@Override
	public boolean isComplete(String subject) {
		CongressId unit = CongressId.of(subject);
		return this.remarks.open(unit.plan(), unit.organization()).isEmpty();
	}

}
