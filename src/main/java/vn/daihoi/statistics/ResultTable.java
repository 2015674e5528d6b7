package vn.daihoi.statistics;

import java.util.List;

/**
 * The figures of a plan about one matter.
 *
 * @param rows by committee or by congress
 * @param sum of all of them
 */
record ResultTable(FigureTable table, List<FigureRow> rows, FigureRow sum) {

	/** Whether nothing is recorded yet. */
	boolean isEmpty() {
		return this.table.figures()
			.stream()
			.map((figure) -> FigureCell.of(this.sum, figure, null))
			.allMatch(FigureCell::isNothing);
	}

}
