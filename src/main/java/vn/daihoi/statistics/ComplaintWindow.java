package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.deadline.DeadlineCalculator;
import vn.daihoi.deadline.DeadlineRule;
import vn.daihoi.deadline.DeadlineRules;

/**
 * Until when complaints about an election are to be settled, counted from the closing of
 * the congress; the limit {@code DL10}.
 *
 * <p>
 * Source: 190-QĐ/TW article 33.1.
 */
@Component
class ComplaintWindow {

	private final DeadlineRules rules;

	private final DeadlineCalculator calculator;

	private final WorkingCalendar calendar;

	ComplaintWindow(DeadlineRules rules, DeadlineCalculator calculator, WorkingCalendar calendar) {
		this.rules = rules;
		this.calculator = calculator;
		this.calendar = calendar;
	}

	/** The last day; far away while the calendar does not know that year. */
	LocalDate end(String plan, LocalDate closing) {
		if (!this.calendar.covers(closing) || !this.calendar.covers(closing.plusMonths(2))) {
			return LocalDate.MAX;
		}
		DeadlineRule rule = this.rules.of(plan, List.of("DL10"), false).get(0);
		return this.calculator.compute(rule, closing).date();
	}

}
