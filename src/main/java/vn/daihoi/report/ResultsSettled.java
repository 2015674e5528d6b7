package vn.daihoi.report;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;

/**
 * Every branch ratified, over without an election, or accounted for without a congress.
 */
@Component
class ResultsSettled implements Awaited {

	private final BranchRows branches;

	ResultsSettled(BranchRows branches) {
		this.branches = branches;
	}

	@Override
	public String message() {
		return "resultsSettled";
	}

	@Override
	public boolean isComplete(String subject) {
		return this.branches.unsettled(subject) == 0;
	}

}
