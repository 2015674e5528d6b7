package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Absences;
import vn.daihoi.congress.CongressId;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.report.BranchRow;
import vn.daihoi.report.BranchRows;
import vn.daihoi.report.CampaignFigures;
import vn.daihoi.report.Figures;
import vn.daihoi.report.GivenReasons;
import vn.daihoi.report.Missing;
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

	private final BranchRows rows;

	private final PaperRules rules;

	private final Absences absences;

	private final UnitReports reports;

	private final UnitPapers papers;

	private final StoredFiles files;

	ReportUnitResultForm(CampaignFigures figures, BranchRows rows, PaperRules rules, Absences absences,
			UnitReports reports, UnitPapers papers, StoredFiles files) {
		this.figures = figures;
		this.rows = rows;
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

	/**
	 * What the form shows.
	 *
	 * @param figures of this moment
	 * @param lines the branches behind them
	 * @param branches those without a recorded result
	 */
	record Shown(String clause, Figures figures, List<Line> lines, List<Missing> branches) {
	}

	/** A branch in the report. */
	record Line(String name, String state, LocalDate openingDate, LocalDate heldOn, int breaches) {

		static Line of(BranchRow row) {
			return new Line(row.name(), row.stateLabel(), row.openingDate(), row.heldOn(), row.breaches());
		}

	}

	@Override
	public Object show(TaskContext task) {
		List<BranchRow> rows = branches(task);
		return new Shown(clause(task), figures(task), rows.stream().map(Line::of).toList(), missing(rows));
	}

	private Figures figures(TaskContext task) {
		return this.figures.ofUnit(task.plan(), task.organization());
	}

	private List<BranchRow> branches(TaskContext task) {
		return this.rows.of(task.plan(), task.organization());
	}

	private String clause(TaskContext task) {
		return this.rules.clause(task.plan(), "unitReport");
	}

	@Override
	public List<Finding> check(TaskContext task, ReportUnitResult form) {
		List<Finding> findings = new ArrayList<>(
				reasons(form).check(missing(branches(task)), "chưa có kết quả đại hội", clause(task)));
		findings.addAll(this.rules.check(task, form.sentOn(), form.papers(), clause(task)));
		return findings;
	}

	private static GivenReasons reasons(ReportUnitResult form) {
		return new GivenReasons("branches", form.branches());
	}

	private static List<Missing> missing(List<BranchRow> rows) {
		return rows.stream().filter((row) -> !row.resultRecorded()).map(Missing::of).toList();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ReportUnitResult form) {
		Map<String, String> reasons = reasons(form).of(missing(branches(task)));
		reasons
			.forEach((branch, reason) -> this.absences.explain(new CongressId(task.plan(), branch).toString(), reason));
		this.reports.explain(task.plan(), task.organization(), reasons);
		this.papers.record(CongressId.of(task.subject()), UnitPapers.Purpose.RESULT, form.number(), form.sentOn());
		this.files.attach(form.papers(), "unitReport");
		this.reports
			.record(new UnitReport(task.plan(), task.organization(), form.sentOn(), figures(task), form.assessment()));
		return Map.of();
	}

}
