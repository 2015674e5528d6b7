package vn.daihoi.spreadsheet;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell as it stands in the file.
 *
 * @param row from 0, like the column
 * @param type as the file says: {@code s} text, {@code n} number, {@code e} error …
 * @param style how the value is shown; for a number it tells days from figures
 * @param text the value; empty for a formula that was never calculated
 */
record RawCell(int row, int column, String type, int style, String text, boolean formula) {

	static final String NUMBER = "n";

	static final String SHARED = "s";

	String address() {
		return address(this.row, this.column);
	}

	static String address(int row, int column) {
		return CellReference.convertNumToColString(column) + (row + 1);
	}

	RawCell withText(String text) {
		return new RawCell(this.row, this.column, "str", this.style, text, this.formula);
	}

	/** Whether nobody wrote anything here. */
	boolean isBlank() {
		return !this.formula && this.text.isBlank();
	}

}
