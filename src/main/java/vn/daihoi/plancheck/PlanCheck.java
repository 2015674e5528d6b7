package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Severity;

/**
 * Checks plans that can be read. An error stands only where no day can be met any more,
 * or none can be counted.
 */
public class PlanCheck {

	private static final Comparator<PlanFinding> ORDER = Comparator
		.comparing((PlanFinding found) -> found.finding().severity())
		.thenComparing((found) -> found.finding().code());

	private final WorkingCalendar calendar;

	private final List<PlanRule> rules;

	public PlanCheck(WorkingCalendar calendar, Regulations regulations) {
		this.calendar = calendar;
		this.rules = List.of(new NoticeInTime(), new PilotsInTime(), new DaysOfReports(regulations),
				new NumbersOfPersons(), new BasesInForce(regulations), new Completeness(), new LeftOpen());
	}

	/**
	 * What there is to say of a plan on a day, what weighs most first; codes are the ids
	 * of the catalogue of contradictions. Days that the calendar does not know are an
	 * error {@code CALENDAR} among them.
	 */
	public List<PlanFinding> check(PlanDocument plan, LocalDate asOf) {
		return check(plan, plan.issuance().date(), asOf);
	}

	/** The same of a plan that was issued here; null for a draft. */
	List<PlanFinding> check(PlanDocument plan, @Nullable LocalDate issuedOn, LocalDate asOf) {
		CheckedPlan checked = new CheckedPlan(plan, issuedOn, asOf, this.calendar);
		return this.rules.stream().flatMap((rule) -> asked(rule, checked)).distinct().sorted(ORDER).toList();
	}

	private static Stream<PlanFinding> asked(PlanRule rule, CheckedPlan plan) {
		try {
			return rule.of(plan).toList().stream();
		}
		catch (Refusal unknownDay) {
			return unknownDay.findings().stream().map(PlanFinding::of);
		}
	}

	/** Whether nothing of it has to be mended or explained. */
	public static boolean isClean(List<PlanFinding> findings) {
		return findings.stream().map(PlanFinding::finding).map(Finding::severity).allMatch(Severity.INFO::equals);
	}

}
