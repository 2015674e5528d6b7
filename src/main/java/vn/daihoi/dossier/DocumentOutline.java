package vn.daihoi.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.BranchPapers;
import vn.daihoi.plan.CongressDocument;
import vn.daihoi.plan.Emphasis;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;

/**
 * The outline of a branch's draft documents: which are asked for, and what such a branch
 * dwells on, in the words of the plan.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.1 and II.2.
 */
@Component
class DocumentOutline implements PaperSource {

	private final BranchPapers papers;

	private final Plans plans;

	private final Organizations organizations;

	DocumentOutline(BranchPapers papers, Plans plans, Organizations organizations) {
		this.papers = papers;
		this.plans = plans;
		this.organizations = organizations;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("document-outline", "Đề cương văn kiện", "userTask_sendDocuments");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Congress congress) {
		PlanDocument plan = this.plans.document(congress.planCode());
		Map<String, Object> values = new HashMap<>();
		values.put("documents", plan.documentsOf(congress.seats() > 0).stream().map(CongressDocument::name).toList());
		List<String> emphases = emphases(plan, congress);
		values.put("emphases", emphases.isEmpty() ? null : emphases);
		return this.papers.fill("document-outline", congress, Milestone.DOCUMENTS_SENT, values, true);
	}

	private List<String> emphases(PlanDocument plan, Congress congress) {
		OrganizationKind kind = this.organizations.find(congress.organizationCode()).orElseThrow().kind();
		return plan.emphasesOf(kind).stream().map(Emphasis::text).toList();
	}

}
