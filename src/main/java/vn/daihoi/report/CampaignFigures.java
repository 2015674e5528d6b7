package vn.daihoi.report;

import java.time.LocalDate;

/**
 * The figures of a campaign as of now, or of a day, counted in one place for papers,
 * forms, pages and files.
 */
public interface CampaignFigures {

	/** The figures of a plan. */
	Figures of(String plan);

	/** The figures of a committee's branches. */
	Figures ofUnit(String plan, String unit);

	/** The same as they stood at the end of a day, by the days of the milestones. */
	Figures ofUnitOn(String plan, String unit, LocalDate day);

}
