package vn.daihoi.report;

/**
 * The figures of a campaign as of now, counted in one place for papers, forms, pages and
 * files.
 */
public interface CampaignFigures {

	/** The figures of a plan. */
	Figures of(String plan);

	/** The figures of a committee's branches. */
	Figures ofUnit(String plan, String unit);

}
