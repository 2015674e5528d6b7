package vn.daihoi.spreadsheet;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;

/**
 * A row whose cells all hold what their columns want.
 *
 * @param number as Excel counts, from 1
 * @param values by field; none for an empty cell
 * @param places the address and the name of each field's cell
 */
public record SheetRow(int number, Map<String, Object> values, Map<String, Place> places) {

	/** Where a value stands, for people. */
	record Place(String address, String column) {

		Finding error(String code, String text, String clause) {
			String name = "“" + this.column + "”";
			return Finding.error(code, this.address,
					(text.contains(name) || text.startsWith(this.column + " ")) ? text : name + ": " + text, clause);
		}

	}

	@Nullable
	public String text(String field) {
		return (String) this.values.get(field);
	}

	@Nullable
	public LocalDate day(String field) {
		return (LocalDate) this.values.get(field);
	}

	/** Of a column that each row must have. */
	public int number(String field) {
		return (Integer) this.values.get(field);
	}

	/** Whether nothing stands in the cell. */
	public boolean isEmpty(String field) {
		return !this.values.containsKey(field);
	}

	/** Whether the file has the column at all. */
	public boolean has(String field) {
		return this.places.containsKey(field);
	}

	/** Says of one cell what the rules say of its value. */
	public Finding error(String code, String field, String text, String clause) {
		return this.places.get(field).error(code, text, clause);
	}

}
