package vn.daihoi.rest;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.deadline.DeadlineRule;
import vn.daihoi.deadline.DeadlineUnit;
import vn.daihoi.deadline.Direction;
import vn.daihoi.deadline.RuleInForce;
import vn.daihoi.deadline.Trigger;

/**
 * A deadline rule for programs.
 *
 * @param origin the trigger in words
 * @param countingMode how working days are counted; null for the other units
 * @param inclusive false when the day before is the last
 * @param reminded whether people are reminded of its limits
 */
record RuleItem(String rule, String name, Trigger trigger, String origin, int offset, DeadlineUnit unit,
		Direction direction, boolean inclusive, @Nullable CountingMode countingMode, boolean rollToWorkingDay,
		boolean internal, boolean verified, boolean reminded, String clause, Scope scope, LocalDate validFrom) {

	/** For whom it was set; null for all. */
	record Scope(@Nullable String plan, @Nullable String organization) {
	}

	static RuleItem of(RuleInForce held, boolean reminded) {
		DeadlineRule rule = held.rule();
		return new RuleItem(rule.id(), rule.name(), rule.trigger(), rule.trigger().vietnamese(), rule.offset(),
				rule.unit(), rule.direction(), rule.inclusive(), rule.countingMode(), rule.rollToWorkingDay(),
				rule.internal(), rule.verified(), reminded, rule.clause(), new Scope(held.plan(), held.organization()),
				held.from());
	}

}
