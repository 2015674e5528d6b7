package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.DayChange;
import vn.daihoi.congress.DayConsequence;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/** Which limits of a congress move with its opening; what is done already is left out. */
@Repository
@Order(2)
class MovedLimits implements DayConsequence {

	private static final List<String> RULES = List.of("DL02", "personnelPlan", "branchVote", "personnelDossier", "DL06",
			"draftDocuments", "opinions", "congressScript", "DL08");

	private static final List<String> RULES_OF_OWN_GUIDANCE = List.of("DL02", "guidedDossier", "DL08");

	private final JdbcClient jdbc;

	private final DeadlineRules rules;

	private final DeadlineCalculator calculator;

	private final Plans plans;

	private final Organizations organizations;

	private final DaihoiClock clock;

	MovedLimits(JdbcClient jdbc, DeadlineRules rules, DeadlineCalculator calculator, Plans plans,
			Organizations organizations, DaihoiClock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.calculator = calculator;
		this.plans = plans;
		this.organizations = organizations;
		this.clock = clock;
	}

	@Override
	public List<Finding> of(DayChange change) {
		List<String> met = met(change.congress());
		return rules(change.congress()).stream()
			.filter((rule) -> !met.contains(rule.id()))
			.flatMap((rule) -> moved(rule, change).stream())
			.toList();
	}

	private List<DeadlineRule> rules(Congress congress) {
		boolean ownGuidance = this.organizations.find(congress.organizationCode())
			.filter(Organization::followsOwnGuidance)
			.isPresent();
		return this.rules.of(ownGuidance ? RULES_OF_OWN_GUIDANCE : RULES,
				this.plans.document(congress.planCode()).noticeRequiresAgreement());
	}

	private List<String> met(Congress congress) {
		return this.jdbc
			.sql("select rule from deadline where plan_code = ? and organization_code = ? and met_on is not null")
			.params(congress.planCode(), congress.organizationCode())
			.query(String.class)
			.list();
	}

	private List<Finding> moved(DeadlineRule rule, DayChange change) {
		LocalDate before = this.calculator.compute(rule, change.from()).date();
		LocalDate after = this.calculator.compute(rule, change.to()).date();
		return before.equals(after) ? List.of() : List.of(Finding.info("LIMIT_MOVED", "openingDate",
				"%s: %s %s thành %s%s".formatted(rule.name(), rule.internal() ? "hạn nội bộ" : "hạn",
						VietnameseDate.of(before), VietnameseDate.of(after),
						after.isBefore(this.clock.today()) ? ", đã qua" : ""),
				rule.internal() ? "" : rule.clause()));
	}

}
