package vn.daihoi.document;

import java.util.ArrayList;
import java.util.List;

/** A table as a text writes it, row by row. */
class TableText {

	/** Takes the place of the number of a row. */
	private static final String NUMBERED = "#";

	private final List<Block.Column> columns = new ArrayList<>();

	private final List<List<String>> rows = new ArrayList<>();

	static boolean isRow(String line) {
		return line.matches("(\\[[^]]*]\\s*)?\\|.*\\|");
	}

	/** The first row is the head, {@code TT: 6}. */
	void add(List<String> cells) {
		if (this.columns.isEmpty()) {
			cells.forEach((cell) -> this.columns.add(column(cell)));
		}
		else {
			String number = String.valueOf(this.rows.size() + 1);
			this.rows.add(cells.stream().map((cell) -> cell.equals(NUMBERED) ? number : cell).toList());
		}
	}

	private static Block.Column column(String cell) {
		int colon = cell.lastIndexOf(':');
		return new Block.Column(cell.substring(0, colon).strip(), Integer.parseInt(cell.substring(colon + 1).strip()));
	}

	Block.Table block() {
		return new Block.Table(this.columns, this.rows);
	}

}
