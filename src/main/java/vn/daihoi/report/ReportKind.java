package vn.daihoi.report;

/** What goes upward, and may go with somebody missing. */
enum ReportKind {

	/** The list of all days. */
	SCHEDULE,

	/** A committee's report on the congresses of its branches. */
	UNIT_RESULT,

	/** The result report upward, usually before all are ratified. */
	RESULT,

	/** The final figures that close the plan. */
	FINAL

}
