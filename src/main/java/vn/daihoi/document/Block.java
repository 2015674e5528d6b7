package vn.daihoi.document;

import java.util.List;

/** A part of the body of a paper. */
public sealed interface Block {

	/**
	 * A heading.
	 *
	 * @param level 1 for “I- …”, 2 for “1. …”
	 */
	record Heading(int level, String text) implements Block {

	}

	/** A paragraph; an item of a list begins with its own hyphen or number. */
	record Text(String text) implements Block {

	}

	/** A line in the middle, in bold. */
	record Centered(String text) implements Block {

	}

	/** What follows stands on a new page. */
	record NewPage() implements Block {

	}

	/**
	 * A table with a head that is repeated on each page.
	 *
	 * @param rows the cells of each row, as many as there are columns
	 */
	record Table(List<Column> columns, List<List<String>> rows) implements Block {

		public Table {
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

	/**
	 * A column of a table.
	 *
	 * @param share of the width, beside the shares of the others
	 */
	record Column(String head, int share) {

	}

}
