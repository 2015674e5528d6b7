package vn.daihoi.board;

import java.util.List;
import java.util.Optional;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressPage;
import vn.daihoi.sight.FilterAddress;
import vn.daihoi.sight.PlanChoice;

/**
 * What the page shows.
 *
 * @param plans to choose from, the first of them unless another was asked for
 * @param filter of the list at the end, always of one plan
 * @param surroundings what is said of the campaign as a whole
 * @param overdue what branches should have done by now
 * @param overdueUnits what committees and the issuer itself should have done by now
 * @param standing what is beside the congresses: who has received the plan, who is in
 * charge
 */
record Board(List<PlanChoice> plans, CongressFilter filter, Overview overview, PlanStanding standing,
		Shortlist<OverdueDuty> overdue, Shortlist<OverdueDuty> overdueUnits, Shortlist<NoticeDue> noticesDue,
		Shortlist<WaitingFile> waiting, Shortlist<UnsettledBreach> breaches, Surroundings surroundings,
		CongressPage page) {

	public PlanChoice plan() {
		return this.plans.stream().filter((plan) -> plan.code().equals(this.filter.plan())).findFirst().orElseThrow();
	}

	/** The committee that the lists are about; empty when they are about all. */
	public Optional<String> unitName() {
		return this.overview.rows()
			.stream()
			.filter((row) -> row.code().equals(this.filter.unit()))
			.map(Overview.Row::name)
			.findFirst();
	}

	/** What the list is narrowed by, in one line. */
	public String narrowed() {
		List<String> words = ActiveFilter.words(this.filter, unitName().orElse(this.filter.unit()));
		return words.isEmpty() ? "Đang hiện tất cả." : "Đang lọc: " + String.join("; ", words) + ".";
	}

	public List<ListLine> lines() {
		return this.page.items().stream().map((congress) -> ListLine.of(congress, this.filter.columns())).toList();
	}

	/** The address of the next page of the list; null on the last one. */
	public String next() {
		return this.page.next().map((filter) -> FilterAddress.of("/board", filter) + "#danh-sach").orElse(null);
	}

	/** The whole plan, without any filter. */
	public String all() {
		return FilterAddress.of("/board", new CongressFilter(this.filter.plan(), null, null, null, null));
	}

	/** This page again. */
	public String here() {
		return FilterAddress.of("/board", this.filter);
	}

	/** The list from its beginning. */
	public String beginning() {
		return FilterAddress.of("/board", this.filter.behind(null)) + "#danh-sach";
	}

	/** The address of what is listed as an Excel file. */
	public String file() {
		return file("report.xlsx");
	}

	/** The address of the list alone as separated values. */
	public String separated() {
		return file("report/congresses.csv");
	}

	private String file(String name) {
		return FilterAddress.ofFile("/api/plans/" + this.filter.plan() + "/" + name,
				this.filter.behind(null).ofPlan(null));
	}

}
