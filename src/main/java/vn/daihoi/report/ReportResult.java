package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.task.Numbered;

/**
 * The result report upward.
 *
 * @param units why committees are missing
 * @param branches why branches are missing
 * @param papers the ids of the uploaded signed report
 */
record ReportResult(String number, LocalDate signedOn, String signer, List<Reason> units, List<Reason> branches,
		@Nullable String assessment, List<String> papers) implements Numbered {

	@Override
	public LocalDate numberedOn() {
		return this.signedOn;
	}

}
