package vn.daihoi.report;

/** What the issuer puts together from its committees. */
enum ReportKind {

	/** The list of all days. */
	SCHEDULE,

	/** The result report upward, usually before all are ratified. */
	RESULT,

	/** The final figures that close the plan. */
	FINAL

}
