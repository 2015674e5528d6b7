package vn.daihoi.board;

import java.util.List;

import vn.daihoi.sight.CongressRow;
import vn.daihoi.sight.ListColumn;

/** A congress as the list of the page shows it. */
record ListLine(String page, String branch, boolean late, List<Cell> cells) {

	/** What one column shows of it. */
	record Cell(String label, String text) {
	}

	static ListLine of(CongressRow congress, List<ListColumn> columns) {
		return new ListLine("/congresses/" + congress.organization() + "/" + congress.plan(),
				congress.organizationName(), congress.standing().late(),
				columns.stream().map((column) -> new Cell(column.label(), column.of(congress))).toList());
	}

}
