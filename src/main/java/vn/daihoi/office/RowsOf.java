package vn.daihoi.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.SheetRow;

/**
 * The rows of a sheet as what they stand for, each code once.
 *
 * @param <T> an organisation or a person
 */
class RowsOf<T> {

	private final Map<String, T> things = new LinkedHashMap<>();

	private final Map<String, SheetRow> rows = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * Makes them.
	 * @param key the field that holds the code
	 * @param make may refuse a row, by its fields
	 */
	RowsOf(List<SheetRow> rows, String key, Function<SheetRow, T> make) {
		rows.forEach((row) -> take(row, key, make));
	}

	private void take(SheetRow row, String key, Function<SheetRow, T> make) {
		SheetRow before = this.rows.putIfAbsent(row.text(key), row);
		if (before != null) {
			this.findings.add(row.error("TWICE", key,
					"mã “%s” đã có ở dòng %d; hãy giữ một dòng".formatted(row.text(key), before.number()), ""));
			return;
		}
		try {
			this.things.put(row.text(key), make.apply(row));
		}
		catch (Refusal refusal) {
			beside(row.text(key), refusal.findings());
		}
	}

	/** Those that fit, by code. */
	Map<String, T> things() {
		return this.things;
	}

	/** Puts findings about fields beside the cells of a code. */
	void beside(String code, List<Finding> found) {
		SheetRow row = this.rows.get(code);
		found.forEach((one) -> this.findings.add(row.error(one.code(), one.field(), one.text(), one.clause())));
	}

	List<Finding> findings() {
		return this.findings;
	}

}
