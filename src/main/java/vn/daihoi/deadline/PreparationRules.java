package vn.daihoi.deadline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.Congress;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;

/** The limits of a congress that are counted from its day. */
@Repository
class PreparationRules {

	private static final List<String> RULES = List.of("DL02", "personnelPlan", "branchVote", "personnelDossier", "DL06",
			"draftDocuments", "opinions", "congressScript", "DL08");

	private static final List<String> RULES_OF_OWN_GUIDANCE = List.of("DL02", "guidedDossier", "DL08");

	private final JdbcClient jdbc;

	private final DeadlineRules rules;

	private final Plans plans;

	private final Organizations organizations;

	PreparationRules(JdbcClient jdbc, DeadlineRules rules, Plans plans, Organizations organizations) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.plans = plans;
		this.organizations = organizations;
	}

	/** Those that hold for a congress, in the order of its work. */
	List<DeadlineRule> of(Congress congress) {
		boolean ownGuidance = this.organizations.find(congress.organizationCode())
			.filter(Organization::followsOwnGuidance)
			.isPresent();
		return this.rules.of(ownGuidance ? RULES_OF_OWN_GUIDANCE : RULES,
				this.plans.document(congress.planCode()).noticeRequiresAgreement());
	}

	/** Those that a congress has met, by id. */
	Set<String> met(Congress congress) {
		return this.jdbc
			.sql("select rule from deadline where plan_code = ? and organization_code = ? and met_on is not null")
			.params(congress.planCode(), congress.organizationCode())
			.query(String.class)
			.stream()
			.collect(Collectors.toSet());
	}

}
