package vn.daihoi.spreadsheet;

import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;

/**
 * A column of a sheet.
 *
 * @param field what the values are to the program
 * @param name what stands in the first row
 * @param longest how many characters a text may have
 * @param choices what a person may choose; empty unless it is a choice
 * @param required whether each row must have it
 * @param locked whether the file keeps people from changing it
 * @param mayLack whether a file may go without the column
 * @param codesOf the sheet whose first column holds the codes that are offered, though
 * others are taken too; null where it is no code
 * @param withheld whether what changes in it is told without what it was and is
 * @param readAs what else people write for a choice, with the choice that it means
 */
public record Column(String field, String name, Kind kind, int longest, List<String> choices, boolean required,
		boolean locked, boolean mayLack, @Nullable String codesOf, boolean withheld, Map<String, String> readAs) {

	private static final int ANY_LENGTH = 1000;

	/** What kind of values a column holds. */
	enum Kind {

		TEXT, DAY, NUMBER, CHOICE

	}

	public static Column text(String field, String name, int longest) {
		return new Column(field, name, Kind.TEXT, longest, List.of(), true, false, false, null, false, Map.of());
	}

	public static Column day(String field, String name) {
		return of(field, name, Kind.DAY, List.of());
	}

	/** Whole numbers from 0. */
	public static Column number(String field, String name) {
		return of(field, name, Kind.NUMBER, List.of());
	}

	public static Column choice(String field, String name, List<String> choices) {
		return of(field, name, Kind.CHOICE, choices);
	}

	private static Column of(String field, String name, Kind kind, List<String> choices) {
		return new Column(field, name, kind, ANY_LENGTH, choices, true, false, false, null, false, Map.of());
	}

	/** The same, and a row may leave it empty. */
	public Column optional() {
		return new Column(this.field, this.name, this.kind, this.longest, this.choices, false, this.locked,
				this.mayLack, this.codesOf, this.withheld, this.readAs);
	}

	/** The same, filled in by the program. */
	public Column fixed() {
		return new Column(this.field, this.name, this.kind, this.longest, this.choices, this.required, true,
				this.mayLack, this.codesOf, this.withheld, this.readAs);
	}

	/** The same, and a file without it is taken: what it would say stays as it is. */
	public Column lackedByOldFiles() {
		return new Column(this.field, this.name, this.kind, this.longest, this.choices, false, this.locked, true,
				this.codesOf, this.withheld, this.readAs);
	}

	/** The same, and the codes on a sheet of the file are offered to choose from. */
	public Column offeredBy(String sheet) {
		return new Column(this.field, this.name, this.kind, this.longest, this.choices, this.required, this.locked,
				this.mayLack, sheet, this.withheld, this.readAs);
	}

	/** The same, and these words are read as the choices that they mean. */
	public Column readAs(Map<String, String> words) {
		return new Column(this.field, this.name, this.kind, this.longest, this.choices, this.required, this.locked,
				this.mayLack, this.codesOf, this.withheld, words);
	}

	/** The same, and what changes in it is told without what it was and is. */
	public Column withheldFromTrail() {
		return new Column(this.field, this.name, this.kind, this.longest, this.choices, this.required, this.locked,
				this.mayLack, this.codesOf, true, this.readAs);
	}

}
