package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

/** A plan as people read it in a form: title, days, deadlines, each with its section. */
record PlanSummary(String code, String title, String number, LocalDate issuedOn, LocalDate windowFrom,
		LocalDate windowTo, int noticeWorkingDays, boolean noticeRequiresAgreement, List<Line> legalBasis,
		List<Line> milestones) {

	/** One line with where it stands. */
	record Line(String text, LocalDate date, String clause) {
	}

	static PlanSummary of(Plan plan, PlanDocument document) {
		return new PlanSummary(document.code(), document.title(), plan.number(), plan.issuedOn(),
				document.window().from(), document.window().lastDay(), document.notice().workingDays(),
				document.noticeRequiresAgreement(),
				document.legalBasis()
					.stream()
					.map((basis) -> new Line(basis.title(), basis.date(), basis.number()))
					.toList(),
				document.milestones()
					.stream()
					.map((mark) -> new Line(mark.name(), mark.date(), mark.clause()))
					.toList());
	}

}
