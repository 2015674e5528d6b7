package vn.daihoi.board;

import java.util.List;

/**
 * The first lines of a list that may be long.
 *
 * @param more whether there are others behind them
 */
record Shortlist<T>(List<T> rows, boolean more) {

	static final int LONGEST = 50;

	/** One more than is shown tells whether there are others. */
	static final String ONE_MORE = " fetch first " + (LONGEST + 1) + " rows only";

	/** Of {@code found}, for which one line more than is shown was asked. */
	static <T> Shortlist<T> of(List<T> found) {
		return new Shortlist<>(found.stream().limit(LONGEST).toList(), found.size() > LONGEST);
	}

}
