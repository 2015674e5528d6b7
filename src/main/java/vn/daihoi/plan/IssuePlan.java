package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.task.Numbered;

/**
 * The plan as it is issued.
 *
 * @param papers the ids of the uploaded signed plan
 */
record IssuePlan(String number, LocalDate issuedOn, String signer, List<String> papers) implements Numbered {

	@Override
	public LocalDate numberedOn() {
		return this.issuedOn;
	}

}
