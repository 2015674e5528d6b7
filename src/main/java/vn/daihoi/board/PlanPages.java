package vn.daihoi.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.guidance.Difficulties;
import vn.daihoi.plan.Amendments;
import vn.daihoi.plan.Guidances;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlanWarnings;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Receipts;
import vn.daihoi.report.ProgressReports;
import vn.daihoi.sight.Sight;

/**
 * Puts the page of a plan together. Whoever opens it has received the plan for the own
 * organisation.
 */
@Component
class PlanPages {

	private static final Set<String> SIGNED_PAPERS = Set.of("plan", "planAmendment");

	private final Plans plans;

	private final Receipts receipts;

	private final PlanWarnings warnings;

	private final Amendments amendments;

	private final Guidances guidances;

	private final StoredFiles files;

	private final ProgressReports progress;

	private final Difficulties difficulties;

	PlanPages(Plans plans, Receipts receipts, PlanWarnings warnings, Amendments amendments, Guidances guidances,
			StoredFiles files, ProgressReports progress, Difficulties difficulties) {
		this.plans = plans;
		this.receipts = receipts;
		this.warnings = warnings;
		this.amendments = amendments;
		this.guidances = guidances;
		this.files = files;
		this.progress = progress;
		this.difficulties = difficulties;
	}

	/** An issued plan for everybody; a draft for the people of its issuer alone. */
	Optional<PlanPage> open(Sight sight, String code) {
		return this.plans.find(code)
			.filter((plan) -> plan.isIssued() || sight.organizations().contains(plan.issuer()))
			.map((plan) -> page(sight, plan));
	}

	private PlanPage page(Sight sight, Plan plan) {
		this.receipts.open(plan.code(), sight.organizations());
		return new PlanPage(plan, this.plans.document(plan.code()), this.warnings.of(plan.code()),
				this.amendments.of(plan.code()), this.guidances.of(plan.code()), papers(plan),
				PlanPage.ReportedDay.of(this.progress.of(plan.code(), sight.orNobody())),
				this.difficulties.published(plan.code()));
	}

	private List<Attachment> papers(Plan plan) {
		return this.files.attachedTo(plan.code())
			.stream()
			.filter((file) -> SIGNED_PAPERS.contains(file.purpose()))
			.map(Attachment::of)
			.toList();
	}

}
