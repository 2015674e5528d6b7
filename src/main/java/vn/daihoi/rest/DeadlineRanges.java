package vn.daihoi.rest;

import java.util.List;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.rest.RangedDeadline.Range;
import vn.daihoi.deadline.ComputedDeadline;
import vn.daihoi.deadline.DeadlineCalculator;
import vn.daihoi.deadline.DeadlineRule;
import vn.daihoi.deadline.DeadlineRules;

/**
 * Where kept deadlines may still come to lie: counted again while they are read, as the
 * rows keep one day only.
 */
@Component
class DeadlineRanges {

	private final DeadlineRules rules;

	private final DeadlineCalculator calculator;

	DeadlineRanges(DeadlineRules rules, DeadlineCalculator calculator) {
		this.rules = rules;
		this.calculator = calculator;
	}

	RangedDeadline of(DeadlineItem item) {
		return new RangedDeadline(item, item.confirmed() ? null : range(item));
	}

	/** None for a day that something else than its rule has set. */
	@Nullable
	private Range range(DeadlineItem item) {
		ComputedDeadline now = this.calculator.compute(rule(item), item.computedFrom());
		return (now.confirmed() || !now.date().equals(item.date())) ? null
				: new Range(now.range().earliest(), now.range().latest());
	}

	private DeadlineRule rule(DeadlineItem item) {
		String subject = item.organization().isEmpty() ? item.plan() : item.plan() + "/" + item.organization();
		return this.rules.of(subject, List.of(item.rule()), false).get(0);
	}

}
