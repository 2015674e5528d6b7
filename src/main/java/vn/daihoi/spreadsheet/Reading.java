package vn.daihoi.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** What was read of a file: the rows that fit, and what does not fit in the others. */
public final class Reading {

	private static final int MOST_FINDINGS = 200;

	private static final Comparator<Finding> FROM_TOP_TO_BOTTOM = Comparator.comparing(Reading::sheet)
		.thenComparing(Reading::row)
		.thenComparing((found) -> found.field().length())
		.thenComparing(Finding::field);

	private final Map<String, List<SheetRow>> rows;

	private final List<Finding> findings;

	Reading(Map<String, List<SheetRow>> rows, List<Finding> findings) {
		this.rows = rows;
		this.findings = findings;
	}

	/** The rows that fit, in their order; none when the sheet is not there. */
	public List<SheetRow> rows(Layout layout) {
		return this.rows.getOrDefault(layout.sheet(), List.of());
	}

	/**
	 * Refuses when a cell does not fit, or a rule is broken by {@code more}.
	 * @throws Refusal 422 with everything, from top to bottom; at most the first 200 and
	 * how many more there are
	 */
	public void refuseIfWrong(List<Finding> more) {
		List<Finding> all = new ArrayList<>(this.findings);
		all.addAll(Finding.errors(more));
		all.sort(FROM_TOP_TO_BOTTOM);
		if (!all.isEmpty()) {
			throw Refusal.impossible(bounded(all));
		}
	}

	private static List<Finding> bounded(List<Finding> all) {
		if (all.size() <= MOST_FINDINGS) {
			return all;
		}
		List<Finding> first = new ArrayList<>(all.subList(0, MOST_FINDINGS));
		first.add(Finding.error("EXCEL", "file",
				"Còn %d lỗi khác chưa kể; hãy sửa những ô trên rồi gửi lại".formatted(all.size() - MOST_FINDINGS), ""));
		return first;
	}

	private static String sheet(Finding found) {
		return found.field().substring(0, found.field().indexOf('!') + 1);
	}

	private static int row(Finding found) {
		String digits = found.field().substring(sheet(found).length()).replaceAll("\\D", "");
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

}
