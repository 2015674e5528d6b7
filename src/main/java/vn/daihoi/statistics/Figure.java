package vn.daihoi.statistics;

import org.springframework.lang.Nullable;

/**
 * A column of a table of figures.
 *
 * @param key by which statements and addresses know it
 * @param label how a person reads it
 * @param whole the key of what it is a part of, or is averaged over; null for neither
 * @param list which list of the board counts the same congresses; null where there is
 * none
 * @param onPage whether the page shows it too; files show all
 * @param caption what a part of the table begins with here on the page; null within a
 * part
 */
record Figure(String key, String label, Kind kind, @Nullable String whole, @Nullable String list, boolean onPage,
		@Nullable String caption) {

	/** What stands in its cells. */
	enum Kind {

		NUMBER, PART, AVERAGE

	}

	static Figure number(String key, String label) {
		return new Figure(key, label, Kind.NUMBER, null, null, true, null);
	}

	/** So many of another number. */
	static Figure part(String key, String label, String whole) {
		return new Figure(key, label, Kind.PART, whole, null, true, null);
	}

	/** The sum of the rows is {@code key}, taken over {@code whole} persons. */
	static Figure average(String key, String label, String whole) {
		return new Figure(key, label, Kind.AVERAGE, whole, null, true, null);
	}

	/** The same, counted by a list of the board, as a part of its address. */
	Figure listed(String filter) {
		return new Figure(this.key, this.label, this.kind, this.whole, filter, this.onPage, this.caption);
	}

	/** The same, too much for the page. */
	Figure inFiles() {
		return new Figure(this.key, this.label, this.kind, this.whole, this.list, false, this.caption);
	}

	/** The same, with which a part of the table begins. */
	Figure beginning(String part) {
		return new Figure(this.key, this.label, this.kind, this.whole, this.list, this.onPage, part);
	}

}
