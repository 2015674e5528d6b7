package vn.daihoi.report;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;

/** The lists of days of all committees. */
@Component
class SchedulesSent implements Awaited {

	private final ScheduleLists lists;

	SchedulesSent(ScheduleLists lists) {
		this.lists = lists;
	}

	@Override
	public String message() {
		return ScheduleLists.MESSAGE;
	}

	@Override
	public boolean isComplete(String subject) {
		return this.lists.missing(subject).isEmpty();
	}

}
