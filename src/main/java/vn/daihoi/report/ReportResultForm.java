package vn.daihoi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Absences;
import vn.daihoi.congress.CongressId;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.Milestone;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The organisation board reports the results upward; whoever is missing is named with a
 * reason, and ratification is not waited for.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.4.
 */
@Component
class ReportResultForm implements TaskForm<ReportResult> {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,5}-BC/\\p{Lu}+");

	private static final String LAYOUT = "Hướng dẫn 36-HD/VPTW";

	private final Plans plans;

	private final CampaignFigures figures;

	private final MissingParts missing;

	private final PlanReports reports;

	private final ReportAbsences reportAbsences;

	private final Absences absences;

	private final StoredFiles files;

	private final DaihoiClock clock;

	ReportResultForm(Plans plans, CampaignFigures figures, MissingParts missing, PlanReports reports,
			ReportAbsences reportAbsences, Absences absences, StoredFiles files, DaihoiClock clock) {
		this.plans = plans;
		this.figures = figures;
		this.missing = missing;
		this.reports = reports;
		this.reportAbsences = reportAbsences;
		this.absences = absences;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_reportResult";
	}

	@Override
	public Class<ReportResult> type() {
		return ReportResult.class;
	}

	/** What the form shows: the figures of now, and who is missing. */
	record Shown(String title, Figures figures, List<Missing> units, List<Missing> branches) {
	}

	@Override
	public Object show(TaskContext task) {
		String plan = task.plan();
		return new Shown(this.plans.document(plan).title(), this.figures.of(plan), this.missing.reports(plan),
				this.missing.results(plan));
	}

	@Override
	public List<Finding> check(TaskContext task, ReportResult form) {
		List<Finding> findings = new ArrayList<>(checkMissing(task, form));
		if (!NUMBER.matcher(form.number()).matches()) {
			findings.add(Finding.error("NUMBER", "number",
					"Số báo cáo ghi như 45-BC/BTCHU: số, gạch nối, BC, gạch chéo, ký hiệu cơ quan", LAYOUT));
		}
		findings.addAll(checkDay(task, form.signedOn()));
		if (form.papers().isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có tệp báo cáo đã ký; hãy tải lên", LAYOUT));
		}
		findings.addAll(this.files.check(task.taskId(), "papers", form.papers()));
		return findings;
	}

	private List<Finding> checkMissing(TaskContext task, ReportResult form) {
		List<Finding> findings = new ArrayList<>(new GivenReasons("units", form.units())
			.check(this.missing.reports(task.plan()), "chưa gửi báo cáo kết quả", clause(task)));
		findings.addAll(new GivenReasons("branches", form.branches()).check(this.missing.results(task.plan()),
				"chưa có kết quả đại hội", clause(task)));
		return findings;
	}

	private List<Finding> checkDay(TaskContext task, LocalDate signedOn) {
		LocalDate issued = this.plans.find(task.plan()).orElseThrow().issuedOn();
		if (signedOn.isBefore(issued) || signedOn.isAfter(this.clock.today())) {
			return List.of(Finding.error("SIGNED", "signedOn", "Ngày ký phải từ ngày ban hành kế hoạch ("
					+ VietnameseDate.of(issued) + ") đến hôm nay; hãy ghi ngày ký báo cáo", LAYOUT));
		}
		return milestone(task).flatMap(Milestone::lastDay)
			.filter(signedOn::isAfter)
			.map((last) -> Finding.warning("REPORT_LATE", "signedOn",
					"Báo cáo phải ký chậm nhất ngày " + VietnameseDate.of(last) + "; hãy ghi lý do ký muộn",
					clause(task)))
			.stream()
			.toList();
	}

	private Optional<Milestone> milestone(TaskContext task) {
		return this.plans.document(task.plan()).milestone("resultReport");
	}

	private String clause(TaskContext task) {
		return milestone(task).map((milestone) -> Plans.clause(milestone.clause())).orElse("");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ReportResult form) {
		String plan = task.plan();
		explain(plan, form);
		this.reports.record(new PlanReport(plan, ReportKind.RESULT, this.clock.today(), form.number(), form.signedOn(),
				form.signer().strip(), form.assessment(), this.figures.of(plan)));
		this.files.attach(form.papers(), "resultReport");
		return Map.of();
	}

	/** A reason that was known before holds as long as it did. */
	private void explain(String plan, ReportResult form) {
		List<Missing> results = this.missing.results(plan);
		GivenReasons branches = new GivenReasons("branches", form.branches());
		this.reportAbsences.explain(plan, ReportKind.RESULT,
				new GivenReasons("units", form.units()).of(this.missing.reports(plan)));
		this.reportAbsences.explain(plan, ReportKind.RESULT, branches.of(results));
		branches.of(results.stream().filter((branch) -> branch.reason() == null).toList())
			.forEach((branch, reason) -> this.absences.explain(new CongressId(plan, branch).toString(), reason));
	}

}
