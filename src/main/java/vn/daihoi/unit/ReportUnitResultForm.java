package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Absences;
import vn.daihoi.congress.CongressId;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.report.BranchRow;
import vn.daihoi.report.CampaignFigures;
import vn.daihoi.report.Figures;
import vn.daihoi.report.UnitReport;
import vn.daihoi.report.UnitReports;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A committee reports the results of its branches upwards: the figures are counted, a
 * branch may be missing with a reason, and ratification is not waited for.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.7: at latest five days after the last congress.
 */
@Component
class ReportUnitResultForm implements TaskForm<ReportUnitResult> {

	private final CampaignFigures figures;

	private final PaperRules rules;

	private final Absences absences;

	private final UnitReports reports;

	private final UnitPapers papers;

	private final StoredFiles files;

	ReportUnitResultForm(CampaignFigures figures, PaperRules rules, Absences absences, UnitReports reports,
			UnitPapers papers, StoredFiles files) {
		this.figures = figures;
		this.rules = rules;
		this.absences = absences;
		this.reports = reports;
		this.papers = papers;
		this.files = files;
	}

	@Override
	public String element() {
		return "userTask_reportUnitResult";
	}

	@Override
	public Class<ReportUnitResult> type() {
		return ReportUnitResult.class;
	}

	/** What the form shows: the figures of this moment, and the branches behind them. */
	record Shown(String clause, Figures figures, List<Line> rows) {
	}

	/** A branch in the report; those without a recorded result come first. */
	record Line(String branch, String name, String state, LocalDate openingDate, LocalDate heldOn, boolean recorded,
			int breaches, String reason) {

		static Line of(BranchRow row) {
			return new Line(row.organization(), row.name(), row.stateLabel(), row.openingDate(), row.heldOn(),
					row.resultRecorded(), row.breaches(), row.absenceReason());
		}

	}

	@Override
	public Object show(TaskContext task) {
		List<Line> lines = branches(task).stream().map(Line::of).sorted(Comparator.comparing(Line::recorded)).toList();
		return new Shown(clause(task), this.figures.ofUnit(task.plan(), task.organization()), lines);
	}

	private List<BranchRow> branches(TaskContext task) {
		return this.figures.branches(task.plan(), task.organization());
	}

	private String clause(TaskContext task) {
		return this.rules.clause(task.plan(), "unitReport");
	}

	@Override
	public List<Finding> check(TaskContext task, ReportUnitResult form) {
		List<Finding> findings = new ArrayList<>(missing(task).check(form.rows()));
		findings.addAll(this.rules.check(task, form.sentOn(), form.papers(), clause(task)));
		return findings;
	}

	private MissingBranches missing(TaskContext task) {
		Map<String, String> names = branches(task).stream()
			.filter((row) -> !row.resultRecorded())
			.collect(Collectors.toMap(BranchRow::organization, BranchRow::name));
		return new MissingBranches(names, "chưa có kết quả đại hội", clause(task));
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ReportUnitResult form) {
		missing(task).reasons(form.rows())
			.forEach((branch, reason) -> this.absences.explain(new CongressId(task.plan(), branch).toString(), reason));
		this.papers.record(CongressId.of(task.subject()), UnitPapers.Purpose.RESULT, form.number(), form.sentOn());
		this.files.attach(form.papers(), "unitReport");
		this.reports.record(new UnitReport(task.plan(), task.organization(), form.sentOn(),
				this.figures.ofUnit(task.plan(), task.organization()), form.assessment()));
		return Map.of();
	}

}
