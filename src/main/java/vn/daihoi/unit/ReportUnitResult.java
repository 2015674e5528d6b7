package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.report.Reason;
import vn.daihoi.task.Numbered;

/**
 * A committee reports on the congresses of its branches.
 *
 * @param number of the report
 * @param branches those without a recorded result, each with its reason
 * @param assessment what the committee thinks of them, if it says so
 * @param papers the ids of the uploaded signed report
 */
record ReportUnitResult(String number, LocalDate sentOn, List<Reason> branches, @Nullable String assessment,
		List<String> papers) implements Numbered {

	@Override
	public LocalDate numberedOn() {
		return this.sentOn;
	}

}
