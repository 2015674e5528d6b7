package vn.daihoi.plancheck;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.notice.NoticePeriod;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.NoticeRule;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;

/**
 * A plan under the checker's eyes.
 *
 * @param issuedOn its own day; null as long as it is a draft
 * @param asOf the day on which it is read: what was issued later is not known
 */
record CheckedPlan(PlanDocument document, @Nullable LocalDate issuedOn, LocalDate asOf, WorkingCalendar calendar) {

	CongressWindow window() {
		return this.document.window();
	}

	NoticePeriod notice() {
		NoticeRule rule = this.document.notice();
		return new NoticePeriod(this.calendar, CountingMode.valueOf(rule.countingMode().name()), rule.workingDays());
	}

	/** The working day so many after a day, as the regulations count them. */
	LocalDate after(LocalDate day, int workingDays) {
		return this.calendar.count(day, workingDays, CountingMode.A).date();
	}

	/** Sections of the plan as they are cited. */
	static String cite(String... sections) {
		return Plans.clause(String.join("; ", sections));
	}

}
