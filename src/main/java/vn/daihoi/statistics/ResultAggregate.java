package vn.daihoi.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.CommitteePapers;
import vn.daihoi.plan.CommitteePapers.Issued;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;

/**
 * All tables of figures, the committees one below the other with their sum, as of today;
 * it goes with the report to the superior's organisation board.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.4; the columns are those of domain section 4 for which
 * something is recorded.
 */
@Component
class ResultAggregate implements PaperSource {

	private final CommitteePapers papers;

	private final Plans plans;

	private final CampaignCount count;

	private final ResultTables tables;

	private final Standings standings;

	private final AggregateTables blocks;

	private final DaihoiClock clock;

	ResultAggregate(CommitteePapers papers, Plans plans, CampaignCount count, ResultTables tables, Standings standings,
			AggregateTables blocks, DaihoiClock clock) {
		this.papers = papers;
		this.plans = plans;
		this.count = count;
		this.tables = tables;
		this.standings = standings;
		this.blocks = blocks;
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
		FigureScope scope = this.count.scope(plan, null);
		Standing standing = this.standings.of(scope);
		List<Block> units = this.blocks.of(this.tables.all(scope));
		Map<String, Object> values = new HashMap<>();
		values.put("units", units);
		values.put("provisional", standing.isFinal() ? null : standing.explained());
		return this.papers.ofBoard("result-aggregate", plan, Issued.asOf(this.clock.today()), values);
	}

}
