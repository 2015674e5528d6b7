package vn.daihoi.board;

import java.util.List;

import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.SeenCongress;

/** A congress as the list of the page shows it. */
record ListLine(String page, String branch, boolean late, List<Cell> cells) {

	/** What one column shows of it. */
	record Cell(String label, String text) {
	}

	static ListLine of(SeenCongress congress, List<ListColumn> columns) {
		return new ListLine("/congresses/" + congress.row().organization() + "/" + congress.row().plan(),
				congress.row().organizationName(), congress.isLate(),
				columns.stream().map((column) -> new Cell(column.label(), column.of(congress))).toList());
	}

}
