package vn.daihoi.deadline;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;

/** The limits of a congress that are counted from its day. */
@Component
class PreparationRules {

	private static final List<String> RULES = List.of("DL02", "personnelPlan", "branchVote", "personnelDossier", "DL06",
			"draftDocuments", "opinions", "congressScript", "DL08");

	/**
	 * A party organisation does not meet as a branch before its congress; its personnel
	 * is prepared from the acceptance of its day on.
	 */
	private static final List<String> RULES_OF_PARTY = List.of("DL02", "DL06", "draftDocuments", "DL08");

	/** What is owed for the election of a committee and of no congress without one. */
	private static final Set<String> OF_ELECTIONS = Set.of("personnelPlan", "branchVote", "personnelDossier", "DL06",
			"DL08");

	private static final List<String> RULES_OF_OWN_GUIDANCE = List.of("DL02", "guidedDossier", "DL08");

	private final KeptDeadlines kept;

	private final DeadlineRules rules;

	private final Plans plans;

	private final Organizations organizations;

	PreparationRules(KeptDeadlines kept, DeadlineRules rules, Plans plans, Organizations organizations) {
		this.kept = kept;
		this.rules = rules;
		this.plans = plans;
		this.organizations = organizations;
	}

	/** Those that hold for a congress, in the order of its work. */
	List<DeadlineRule> of(Congress congress) {
		Organization organization = this.organizations.find(congress.organizationCode()).orElseThrow();
		PlanDocument plan = this.plans.document(congress.planCode());
		List<String> owed = of(organization).stream()
			.filter((rule) -> plan.electsCommittee() || !OF_ELECTIONS.contains(rule))
			.toList();
		return this.rules.of(congress.id(), owed, plan.noticeRequiresAgreement());
	}

	private static List<String> of(Organization organization) {
		if (!organization.kind().isBranch()) {
			return RULES_OF_PARTY;
		}
		return organization.followsOwnGuidance() ? RULES_OF_OWN_GUIDANCE : RULES;
	}

	/** Those that a congress has met, by id. */
	Set<String> met(Congress congress) {
		return this.kept.met(congress.id());
	}

}
