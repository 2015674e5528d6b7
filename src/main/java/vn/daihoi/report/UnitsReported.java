package vn.daihoi.report;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;

/** The result reports of all committees. */
@Component
class UnitsReported implements Awaited {

	private final UnitReports reports;

	UnitsReported(UnitReports reports) {
		this.reports = reports;
	}

	@Override
	public String message() {
		return UnitReports.MESSAGE;
	}

	@Override
	public boolean isComplete(String subject) {
		return this.reports.missing(subject).isEmpty();
	}

}
