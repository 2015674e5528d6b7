package vn.daihoi.statistics;

import java.util.List;

/** Counts the rows of one table. */
interface FigureSource {

	FigureTable table();

	/**
	 * By committee, or by congress where the scope is one committee, in the order of
	 * their codes.
	 */
	List<FigureRow> rows(FigureScope scope);

}
