package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.NoticeRule;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/** The notice period as a plan sets it. */
@Component
public class NoticeRules {

	private final Plans plans;

	private final WorkingCalendar calendar;

	NoticeRules(Plans plans, WorkingCalendar calendar) {
		this.plans = plans;
		this.calendar = calendar;
	}

	public NoticePeriod period(String plan) {
		NoticeRule rule = rule(plan);
		return new NoticePeriod(this.calendar, CountingMode.valueOf(rule.countingMode().name()), rule.workingDays());
	}

	/**
	 * Whether a congress under {@code plan} may open on {@code opening} when its notice
	 * is given on {@code notice}.
	 */
	public List<Finding> check(String plan, LocalDate notice, LocalDate opening) {
		LocalDate windowEnd = this.plans.document(plan).window().lastDay();
		return period(plan).check(notice, opening, windowEnd, Plans.clause(rule(plan).clause()));
	}

	private NoticeRule rule(String plan) {
		return this.plans.document(plan).notice();
	}

}
