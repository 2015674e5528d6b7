package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.CongressId;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Block.Column;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperMark;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.CommitteePapers;
import vn.daihoi.plan.CommitteePapers.Issued;
import vn.daihoi.report.BranchRow;
import vn.daihoi.report.BranchRows;
import vn.daihoi.report.CampaignFigures;
import vn.daihoi.report.Figures;
import vn.daihoi.report.FiguresTable;
import vn.daihoi.report.Missing;
import vn.daihoi.report.MissingTable;
import vn.daihoi.report.UnitReport;
import vn.daihoi.report.UnitReports;
import vn.daihoi.unit.UnitPapers.Purpose;

/**
 * A committee's report on the congresses of its branches: the figures that it reported,
 * those of now before it has.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.7.
 */
@Component
class UnitResultPaper implements PaperSource {

	private final CommitteePapers papers;

	private final CampaignFigures figures;

	private final BranchRows rows;

	private final UnitReports reports;

	private final UnitPapers numbers;

	private final PaperMark mark;

	UnitResultPaper(CommitteePapers papers, CampaignFigures figures, BranchRows rows, UnitReports reports,
			UnitPapers numbers, PaperMark mark) {
		this.papers = papers;
		this.figures = figures;
		this.rows = rows;
		this.reports = reports;
		this.numbers = numbers;
		this.mark = mark;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("unit-result-report", "Báo cáo kết quả đại hội của đảng ủy", "userTask_reportUnitResult");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		if (!subject.contains("/")) {
			return List.of();
		}
		CongressId unit = CongressId.of(subject);
		List<BranchRow> branches = this.rows.of(unit.plan(), unit.organization());
		return branches.isEmpty() ? List.of() : List.of(paper(unit, branches, asked));
	}

	private Paper paper(CongressId unit, List<BranchRow> branches, Asked asked) {
		Optional<UnitReport> reported = this.reports.find(unit.plan(), unit.organization());
		Figures figures = reported.map(UnitReport::figures)
			.orElseGet(() -> this.figures.ofUnit(unit.plan(), unit.organization()));
		Map<String, Object> values = new HashMap<>();
		values.put("figures", FiguresTable.of(figures));
		values.put("provisional", figures.unsettled());
		values.put("assessment", reported.isPresent() ? reported.get().remarks() : asked.one("assessment"));
		values.put("branches", table(branches, reported.map(UnitReport::reportedOn).orElse(LocalDate.MAX)));
		values.put("missing", MissingTable.of(
				reported.isPresent() ? this.reports.missing(unit.plan(), unit.organization()) : missing(branches),
				this.mark));
		return this.papers.ofUnit("unit-result-report", unit, issued(unit, reported, asked), values);
	}

	private Issued issued(CongressId unit, Optional<UnitReport> reported, Asked asked) {
		String number = reported.flatMap((report) -> this.numbers.number(unit, Purpose.RESULT))
			.orElseGet(asked::number);
		LocalDate day = reported.map(UnitReport::reportedOn).orElseGet(() -> asked.day("documentDate"));
		return new Issued(number, day);
	}

	private static List<Missing> missing(List<BranchRow> branches) {
		return branches.stream().filter((branch) -> !branch.resultRecorded()).map(Missing::of).toList();
	}

	/** With the days that were known when it was reported. */
	private Block table(List<BranchRow> branches, LocalDate until) {
		List<List<String>> rows = new ArrayList<>();
		branches.forEach((branch) -> rows.add(List.of(String.valueOf(rows.size() + 1), this.mark.without(branch.name()),
				day(branch, until), (branch.breaches() > 0) ? "có điểm trái quy định" : "")));
		return new Block.Table(List.of(new Column("TT", 8), new Column("Chi bộ", 46), new Column("Ngày đại hội", 23),
				new Column("Ghi chú", 23)), rows);
	}

	private static String day(BranchRow branch, LocalDate until) {
		boolean held = branch.heldOn() != null && !branch.heldOn().isAfter(until);
		return held ? VietnameseDate.of(branch.heldOn())
				: (branch.openingDate() != null) ? "dự kiến " + VietnameseDate.of(branch.openingDate()) : Paper.BLANK;
	}

}
