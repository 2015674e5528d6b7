package vn.daihoi.report;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * What the issuer put together, as it was on that day.
 *
 * @param number of the signed paper; null where there is none, and so day and signer
 */
record PlanReport(String plan, ReportKind kind, LocalDate reportedOn, @Nullable String number,
		@Nullable LocalDate signedOn, @Nullable String signer, @Nullable String remarks, Figures figures) {

	/** One without a paper of its own. */
	static PlanReport unsigned(String plan, ReportKind kind, LocalDate day, @Nullable String remarks, Figures figures) {
		return new PlanReport(plan, kind, day, null, null, null, remarks, figures);
	}

}
