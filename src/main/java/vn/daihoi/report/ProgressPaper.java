package vn.daihoi.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperMark;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.CommitteePapers;
import vn.daihoi.plan.CommitteePapers.Issued;

/**
 * What a committee reports of a day on which its branches were to meet: as it was kept,
 * and all figures as they stood at its end, whenever it is printed.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.7.
 */
@Component
class ProgressPaper implements PaperSource {

	private final CommitteePapers papers;

	private final ProgressReports reports;

	private final CampaignFigures figures;

	private final PaperMark mark;

	private final DaihoiClock clock;

	ProgressPaper(CommitteePapers papers, ProgressReports reports, CampaignFigures figures, PaperMark mark,
			DaihoiClock clock) {
		this.papers = papers;
		this.reports = reports;
		this.figures = figures;
		this.mark = mark;
		this.clock = clock;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("progress-report", "Báo cáo tiến độ đại hội");
	}

	/** Of the day that is asked for, else of the latest. */
	@Override
	public List<Paper> papers(String subject, Asked asked) {
		if (!subject.contains("/")) {
			return List.of();
		}
		CongressId unit = CongressId.of(subject);
		LocalDate day = asked.certainDay("day");
		return this.reports.of(unit.plan(), List.of(unit.organization()))
			.stream()
			.filter((report) -> report.unit().equals(unit.organization()))
			.filter((report) -> day == null || report.day().equals(day))
			.findFirst()
			.map((report) -> this.papers.ofUnit("progress-report", unit, new Issued(asked.number(), null, false),
					values(unit, report)))
			.stream()
			.toList();
	}

	private Map<String, Object> values(CongressId unit, ProgressReport report) {
		Map<String, Object> values = new HashMap<>();
		values.put("day", VietnameseDate.of(report.day()));
		values.put("today", VietnameseDate.of(report.day()));
		values.put("ofDay", ofDay(report.figures(), report.now()));
		values.put("notHeld",
				report.notHeld().stream().map((one) -> this.mark.without(one.name()) + ": " + one.reason()).toList());
		values.put("figures", FiguresTable.of(this.figures.ofUnitOn(unit.plan(), unit.organization(), report.day())));
		values.put("note", report.note());
		return values;
	}

	private Block ofDay(ProgressFigures then, ProgressFigures now) {
		return new Block.Table(
				List.of(new Block.Column("Nội dung", 52), new Block.Column("Cuối ngày", 24),
						new Block.Column("Đến " + VietnameseDate.of(this.clock.today()), 24)),
				List.of(row("Đăng ký đại hội", then.registered(), now.registered()),
						row("Đã đại hội", then.held(), now.held()),
						row("Đã ghi kết quả", then.resultsRecorded(), now.resultsRecorded()),
						row("Hoãn, chưa tiến hành được", then.notHeld(), now.notHeld()),
						row("Chưa có kết quả", then.withoutResult(), now.withoutResult())));
	}

	private static List<String> row(String what, int then, int now) {
		return List.of(what, String.valueOf(then), String.valueOf(now));
	}

}
