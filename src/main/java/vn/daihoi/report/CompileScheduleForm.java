package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The organisation board puts the lists of the committees together.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.7.
 */
@Component
class CompileScheduleForm implements TaskForm<CompileSchedule> {

	private final Plans plans;

	private final CampaignFigures figures;

	private final BranchRows branches;

	private final MissingParts missing;

	private final PlanReports reports;

	private final ReportAbsences absences;

	private final DaihoiClock clock;

	CompileScheduleForm(Plans plans, CampaignFigures figures, BranchRows branches, MissingParts missing,
			PlanReports reports, ReportAbsences absences, DaihoiClock clock) {
		this.plans = plans;
		this.figures = figures;
		this.branches = branches;
		this.missing = missing;
		this.reports = reports;
		this.absences = absences;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_compileSchedule";
	}

	@Override
	public Class<CompileSchedule> type() {
		return CompileSchedule.class;
	}

	/** What the form shows: all days, and whose list is missing. */
	record Shown(String title, LocalDate windowFrom, LocalDate windowTo, Schedule schedule, List<Missing> units) {
	}

	@Override
	public Object show(TaskContext task) {
		PlanDocument document = this.plans.document(task.plan());
		CongressWindow window = document.window();
		Schedule schedule = Schedule.of(this.branches.of(task.plan()), window, this.missing::name);
		return new Shown(document.title(), window.from(), window.lastDay(), schedule, this.missing.lists(task.plan()));
	}

	@Override
	public List<Finding> check(TaskContext task, CompileSchedule form) {
		return List.of();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, CompileSchedule form) {
		String plan = task.plan();
		this.absences.explain(plan, ReportKind.SCHEDULE,
				new GivenReasons("units", form.units()).of(this.missing.lists(plan)));
		this.reports.record(PlanReport.unsigned(plan, ReportKind.SCHEDULE, this.clock.today(), form.assessment(),
				this.figures.of(plan)));
		return Map.of();
	}

}
