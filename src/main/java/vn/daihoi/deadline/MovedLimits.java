package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.DayChange;
import vn.daihoi.congress.DayConsequence;
import vn.daihoi.regulation.Finding;

/** Which limits of a congress move with its opening; what is done already is left out. */
@Component
@Order(2)
class MovedLimits implements DayConsequence {

	private final PreparationRules rules;

	private final DeadlineCalculator calculator;

	private final DaihoiClock clock;

	MovedLimits(PreparationRules rules, DeadlineCalculator calculator, DaihoiClock clock) {
		this.rules = rules;
		this.calculator = calculator;
		this.clock = clock;
	}

	@Override
	public List<Finding> of(DayChange change) {
		Set<String> met = this.rules.met(change.congress());
		return this.rules.of(change.congress())
			.stream()
			.filter((rule) -> !met.contains(rule.id()))
			.flatMap((rule) -> moved(rule, change).stream())
			.toList();
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
