package vn.daihoi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The organisation board confirms the final figures, after the last limits for
 * ratification and complaints, and closes the plan.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1 for the limits; the plan itself sets no day.
 */
@Component
class ClosePlanForm implements TaskForm<ClosePlan> {

	private final Plans plans;

	private final CampaignFigures figures;

	private final MissingParts missing;

	private final PlanReports reports;

	private final ReportAbsences absences;

	private final RulesOfDay rulesOfDay;

	private final DaihoiClock clock;

	ClosePlanForm(Plans plans, CampaignFigures figures, MissingParts missing, PlanReports reports,
			ReportAbsences absences, RulesOfDay rulesOfDay, DaihoiClock clock) {
		this.plans = plans;
		this.figures = figures;
		this.missing = missing;
		this.reports = reports;
		this.absences = absences;
		this.rulesOfDay = rulesOfDay;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_closePlan";
	}

	@Override
	public Class<ClosePlan> type() {
		return ClosePlan.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param reported what was reported upward; null when nothing was
	 * @param reportedWithout who was missing in it
	 * @param branches whose result is still to be ratified
	 */
	record Shown(String title, Figures figures, PlanReport reported, List<Missing> reportedWithout,
			List<Missing> branches) {
	}

	@Override
	public Object show(TaskContext task) {
		String plan = task.plan();
		return new Shown(this.plans.document(plan).title(), this.figures.of(plan),
				this.reports.find(plan, ReportKind.RESULT).orElse(null), reportedWithout(plan),
				this.missing.ratifications(plan));
	}

	private List<Missing> reportedWithout(String plan) {
		return this.absences.reasons(plan, ReportKind.RESULT)
			.entrySet()
			.stream()
			.map((one) -> new Missing(one.getKey(), this.missing.name(one.getKey()), null, one.getValue()))
			.toList();
	}

	@Override
	public List<Finding> check(TaskContext task, ClosePlan form) {
		List<Finding> findings = new ArrayList<>(reasons(form).check(this.missing.ratifications(task.plan()),
				"chưa được chuẩn y kết quả", this.rulesOfDay.today(Topic.CHARTER_IMPL).citeByNumber("ratification")));
		provisional(task.plan()).ifPresent(findings::add);
		if (!form.confirmed()) {
			findings.add(Finding.error("CONFIRMED", "confirmed",
					"Hãy đối chiếu số liệu rồi đánh dấu xác nhận; sau đó kế hoạch kết thúc", ""));
		}
		return findings;
	}

	/** The last figures say so themselves; the plan may still be closed. */
	private Optional<Finding> provisional(String plan) {
		return Optional.ofNullable(this.figures.of(plan).unsettled())
			.map((standing) -> Finding.info("X06", "confirmed", standing
					+ "; kết thúc bây giờ thì số liệu được ghi là tạm thời, chờ đủ thì số liệu mới là chính thức", ""));
	}

	private static GivenReasons reasons(ClosePlan form) {
		return new GivenReasons("branches", form.branches());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ClosePlan form) {
		String plan = task.plan();
		this.absences.explain(plan, ReportKind.FINAL, reasons(form).of(this.missing.ratifications(plan)));
		this.reports.record(PlanReport.unsigned(plan, ReportKind.FINAL, this.clock.today(), form.assessment(),
				this.figures.of(plan)));
		return Map.of();
	}

}
