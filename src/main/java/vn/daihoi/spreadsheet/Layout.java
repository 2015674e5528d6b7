package vn.daihoi.spreadsheet;

import java.util.List;

/**
 * What a sheet holds: in its first row the names of its columns, in any order, and below
 * them one thing a row.
 *
 * @param sheet its name
 * @param required whether a file without it is refused
 * @param formulas whether a cell may hold what a program reckoned
 */
public record Layout(String sheet, boolean required, boolean formulas, List<Column> columns) {

	public static Layout of(String sheet, Column... columns) {
		return new Layout(sheet, true, true, List.of(columns));
	}

	/** The same, and a file may come without it. */
	public Layout optional() {
		return new Layout(this.sheet, false, this.formulas, this.columns);
	}

	/** The same, and each value must be written itself. */
	public Layout withoutFormulas() {
		return new Layout(this.sheet, this.required, false, this.columns);
	}

	boolean isNamed(String name) {
		return CellText.isSame(this.sheet, name);
	}

}
