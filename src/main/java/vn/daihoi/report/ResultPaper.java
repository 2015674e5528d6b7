package vn.daihoi.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.document.Asked;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperMark;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.CommitteePapers;
import vn.daihoi.plan.CommitteePapers.Issued;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;

/**
 * The organisation board's own report upward, with the figures that were reported, or
 * those of now as long as nothing was. Its head signs for himself.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.4.
 */
@Component
class ResultPaper implements PaperSource {

	private final CommitteePapers papers;

	private final Plans plans;

	private final CampaignFigures figures;

	private final MissingParts missing;

	private final PlanReports reports;

	private final ReportAbsences absences;

	private final PaperMark mark;

	ResultPaper(CommitteePapers papers, Plans plans, CampaignFigures figures, MissingParts missing, PlanReports reports,
			ReportAbsences absences, PaperMark mark) {
		this.papers = papers;
		this.plans = plans;
		this.figures = figures;
		this.missing = missing;
		this.reports = reports;
		this.absences = absences;
		this.mark = mark;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("result-report", "Báo cáo kết quả đại hội", "userTask_reportResult");
	}

	/** The issuer's people. */
	@Override
	public String readers(String subject) {
		return this.plans.find(subject).map((plan) -> plan.code() + "/" + plan.issuer()).orElse(subject);
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.plans.find(subject)
			.filter(Plan::isIssued)
			.map((plan) -> this.reports.find(plan.code(), ReportKind.RESULT)
				.map(this::reported)
				.orElseGet(() -> beforeIt(plan.code(), asked)))
			.stream()
			.toList();
	}

	private Paper reported(PlanReport report) {
		Map<String, Object> values = values(report.figures(), report.signer(), report.remarks());
		values.put("missing",
				MissingTable.of(this.absences.reasons(report.plan(), ReportKind.RESULT)
					.entrySet()
					.stream()
					.map((one) -> new Missing(one.getKey(), this.missing.name(one.getKey()), null, one.getValue()))
					.toList(), this.mark));
		return this.papers.ofBoard("result-report", report.plan(), new Issued(report.number(), report.signedOn()),
				values);
	}

	private Paper beforeIt(String plan, Asked asked) {
		Map<String, Object> values = values(this.figures.of(plan), asked.one("signer"), asked.one("assessment"));
		values.put("missing", MissingTable.of(
				Stream.concat(this.missing.reports(plan).stream(), this.missing.results(plan).stream()).toList(),
				this.mark));
		return this.papers.ofBoard("result-report", plan, new Issued(asked.one("number"), asked.day("documentDate")),
				values);
	}

	private static Map<String, Object> values(Figures figures, @Nullable String signer, @Nullable String assessment) {
		Map<String, Object> values = new HashMap<>();
		values.put("figures", FiguresTable.of(figures));
		values.put("provisional", figures.unsettled());
		values.put("signer", signer);
		values.put("assessment", assessment);
		return values;
	}

}
