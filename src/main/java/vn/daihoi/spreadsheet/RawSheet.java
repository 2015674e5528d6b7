package vn.daihoi.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.SAXException;

/** A sheet as it stands in the file; only what somebody wrote is kept. */
class RawSheet {

	static final int MOST_ROWS = 10_000;

	private static final int MOST_CELLS = 200_000;

	private final TreeMap<Integer, TreeMap<Integer, RawCell>> rows = new TreeMap<>();

	private final Set<Integer> hiddenRows = new TreeSet<>();

	private final List<int[]> hiddenColumns = new ArrayList<>();

	private final List<CellRangeAddress> merged = new ArrayList<>();

	private int cells;

	/**
	 * Keeps a cell.
	 * @throws TooManyRows when no sheet of an office is that large
	 */
	void add(RawCell cell) throws TooManyRows {
		this.rows.computeIfAbsent(cell.row(), (row) -> new TreeMap<>()).put(cell.column(), cell);
		this.cells++;
		if (this.rows.size() > MOST_ROWS || this.cells > MOST_CELLS) {
			throw new TooManyRows();
		}
	}

	void hideRow(int row) {
		this.hiddenRows.add(row);
	}

	void hideColumns(int first, int last) {
		this.hiddenColumns.add(new int[] { first, last });
	}

	void merge(String range) {
		this.merged.add(CellRangeAddress.valueOf(range));
	}

	TreeMap<Integer, TreeMap<Integer, RawCell>> rows() {
		return this.rows;
	}

	List<CellRangeAddress> merged() {
		return this.merged;
	}

	boolean isHiddenRow(int row) {
		return this.hiddenRows.contains(row);
	}

	boolean isHiddenColumn(int column) {
		return this.hiddenColumns.stream().anyMatch((range) -> range[0] <= column && column <= range[1]);
	}

	/** More was written than is taken in at once. */
	static class TooManyRows extends SAXException {

	}

}
