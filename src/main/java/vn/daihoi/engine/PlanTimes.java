package vn.daihoi.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.deadline.DueDates;
import vn.daihoi.plan.Plans;

/**
 * The moments that timers of a plan or of a committee wait for; process files call it.
 */
@Component
public class PlanTimes {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final DueDates dueDates;

	private final Plans plans;

	PlanTimes(DueDates dueDates, Plans plans) {
		this.dueDates = dueDates;
		this.plans = plans;
	}

	/**
	 * The morning of the day that a deadline rule gives. Where the plan leaves that day
	 * open, the end of its window: no wait lasts for ever.
	 */
	public Date of(DelegateExecution execution, String rule) {
		String subject = execution.getProcessBusinessKey();
		LocalDate day = this.dueDates.day(subject, rule).orElseGet(() -> windowEnd(subject));
		return Date.from(day.atTime(MORNING).atZone(DaihoiClock.VIETNAM).toInstant());
	}

	private LocalDate windowEnd(String subject) {
		return this.plans.documentFor(subject).window().lastDay();
	}

}
