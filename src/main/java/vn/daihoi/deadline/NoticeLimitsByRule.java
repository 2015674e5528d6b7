package vn.daihoi.deadline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.notice.NoticeLimits;
import vn.daihoi.plan.NoticeRule;
import vn.daihoi.plan.NoticeRule.CountingMode;
import vn.daihoi.plan.Plans;

/** The notice of a congress by the rule {@code DL02} that is in force for it. */
@Component
class NoticeLimitsByRule implements NoticeLimits {

	private final DeadlineRules rules;

	private final Plans plans;

	NoticeLimitsByRule(DeadlineRules rules, Plans plans) {
		this.rules = rules;
		this.plans = plans;
	}

	@Override
	public InForce inForce() {
		Map<String, OfPlan> read = new ConcurrentHashMap<>();
		return (congress, unit) -> read.computeIfAbsent(congress.plan(), this::ofPlan).of(congress, unit);
	}

	private OfPlan ofPlan(String plan) {
		return new OfPlan(this.rules.read(plan), this.plans.document(plan).notice());
	}

	/** The rules of a plan, and what it says itself. */
	private record OfPlan(RulesOfPlan rules, NoticeRule own) {

		NoticeRule of(CongressId congress, String unit) {
			RuleInForce found = this.rules.inForce("DL02", congress.organization(), unit);
			return found.isForEverybody() ? this.own : byRule(found.rule());
		}

		private NoticeRule byRule(DeadlineRule rule) {
			return new NoticeRule(rule.offset(), CountingMode.valueOf(rule.countingMode().name()), rule.clause(),
					this.own.noticeRequires());
		}

	}

}
