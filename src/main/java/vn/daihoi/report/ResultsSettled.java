package vn.daihoi.report;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;

/**
 * Every branch ratified, over without an election, or accounted for without a congress.
 */
@Component
class ResultsSettled implements Awaited {

	private final CampaignFigures figures;

	ResultsSettled(CampaignFigures figures) {
		this.figures = figures;
	}

	@Override
	public String message() {
		return "resultsSettled";
	}

	@Override
	public boolean isComplete(String subject) {
		return this.figures.unsettled(subject) == 0;
	}

}
