package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.report.Reason;
import vn.daihoi.task.Numbered;

/**
 * The list of the branches' days goes upwards.
 *
 * @param number of the list
 * @param branches those without an accepted day, each with its reason
 * @param papers the ids of the uploaded signed list
 */
record SendSchedule(String number, LocalDate sentOn, List<Reason> branches, List<String> papers) implements Numbered {

	@Override
	public LocalDate numberedOn() {
		return this.sentOn;
	}

}
