package vn.daihoi.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Block.Column;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperMark;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.CommitteePapers;
import vn.daihoi.plan.CommitteePapers.Issued;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;

/**
 * The figures of all committees, one below the other with their sum, as of today; it goes
 * with the report to the superior's organisation board.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.4; the columns stand in no text that was read.
 */
@Component
class ResultAggregate implements PaperSource {

	private static final List<Column> COLUMNS = List.of(new Column("TT", 4), new Column("Cấp ủy chỉ đạo", 22),
			new Column("Phải đại hội", 8), new Column("Đã đại hội", 14), new Column("Đã ghi kết quả", 8),
			new Column("Đã chuẩn y", 8), new Column("Hoãn", 7), new Column("Hủy kết quả", 7),
			new Column("Cấp ủy viên trúng cử", 8), new Column("Bí thư trúng cử", 8),
			new Column("Bí thư được chỉ định", 8), new Column("Có điểm trái quy định", 8));

	private final CommitteePapers papers;

	private final Plans plans;

	private final CampaignFigures figures;

	private final MissingParts names;

	private final PaperMark mark;

	private final DaihoiClock clock;

	ResultAggregate(CommitteePapers papers, Plans plans, CampaignFigures figures, MissingParts names, PaperMark mark,
			DaihoiClock clock) {
		this.papers = papers;
		this.plans = plans;
		this.figures = figures;
		this.names = names;
		this.mark = mark;
		this.clock = clock;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("result-aggregate", "Biểu tổng hợp kết quả đại hội", "userTask_reportResult",
				"userTask_closePlan");
	}

	/** The issuer's people. */
	@Override
	public String readers(String subject) {
		return this.plans.find(subject).map((plan) -> plan.code() + "/" + plan.issuer()).orElse(subject);
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.plans.find(subject).filter(Plan::isIssued).map(Plan::code).map(this::paper).stream().toList();
	}

	private Paper paper(String plan) {
		Figures sum = this.figures.of(plan);
		Map<String, Object> values = new HashMap<>();
		values.put("units", units(this.figures.byUnit(plan), sum));
		values.put("provisional", sum.provisional() ? "tạm tính" : null);
		return this.papers.ofBoard("result-aggregate", plan, Issued.asOf(this.clock.today()), values);
	}

	private Block units(Map<String, Figures> units, Figures sum) {
		List<List<String>> rows = new ArrayList<>();
		units.forEach((unit, of) -> rows
			.add(row(String.valueOf(rows.size() + 1), this.mark.without(this.names.name(unit)), of)));
		rows.add(row("", "Cộng", sum));
		return new Block.Table(COLUMNS, rows);
	}

	private static List<String> row(String number, String name, Figures of) {
		Stream<Integer> counted = Stream.of(of.resultRecorded(), of.ratified(), of.postponed(), of.annulled(),
				of.electedCommitteeMembers(), of.secretariesElected(), of.secretariesAppointed(), of.withBreach());
		return Stream
			.concat(Stream.of(number, name, String.valueOf(of.branches()),
					FiguresTable.share(of.held(), of.branches())), counted.map(String::valueOf))
			.toList();
	}

}
