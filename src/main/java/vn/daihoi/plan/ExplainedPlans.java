package vn.daihoi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Severity;

/** What is found in a draft today, beside the reasons that were written for it. */
@Component
class ExplainedPlans {

	private final Plans plans;

	private final PlanReview review;

	private final PlanWarnings warnings;

	ExplainedPlans(Plans plans, PlanReview review, PlanWarnings warnings) {
		this.plans = plans;
		this.review = review;
		this.warnings = warnings;
	}

	/** The reasons that were written, by the sentence that they explain. */
	private Map<String, String> reasons(String plan) {
		Map<String, String> reasons = new HashMap<>();
		this.warnings.of(plan)
			.stream()
			.filter((one) -> one.reason() != null)
			.forEach((one) -> reasons.put(one.sentence(), one.reason()));
		return reasons;
	}

	/** What is to be mended or explained. */
	List<PlanWarning> today(String plan) {
		return today(plan, reasons(plan));
	}

	/**
	 * Keeps what is found today.
	 * @param written reasons by the sentence; an empty one is taken back, the others stay
	 */
	void keep(String plan, Map<String, String> written) {
		Map<String, String> reasons = reasons(plan);
		reasons.putAll(written);
		reasons.values().removeIf(String::isBlank);
		this.warnings.keep(plan, today(plan, reasons));
	}

	/** What was kept, for the audit trail. */
	String lines(String plan, Predicate<PlanWarning> told) {
		return this.warnings.of(plan).stream().filter(told).map(PlanWarning::line).collect(Collectors.joining("; "));
	}

	private List<PlanWarning> today(String plan, Map<String, String> reasons) {
		return this.review.findings(this.plans.document(plan))
			.stream()
			.filter((finding) -> finding.severity() != Severity.INFO)
			.map((finding) -> PlanWarning.of(finding, reasons))
			.toList();
	}

}
