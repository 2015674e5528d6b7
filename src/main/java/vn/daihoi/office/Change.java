package vn.daihoi.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.spreadsheet.Column;
import vn.daihoi.spreadsheet.Layout;

/**
 * What becomes of one organisation, person or role.
 *
 * @param sheet what it is, by the name of its sheet
 * @param added whether it was not there before
 * @param differences what was known of it and what is now
 */
record Change(String sheet, String code, String name, boolean added, List<Difference> differences) {

	/** One column of it. */
	record Difference(String column, String before, String after) {

		String sentence() {
			return "%s: %s → %s".formatted(this.column, this.before, this.after);
		}

	}

	/**
	 * What differs between two rows of a sheet.
	 * @param before null, when it was not there
	 * @return empty, when nothing does
	 */
	static Optional<Change> between(Layout layout, String code, String name, List<Object> before, List<Object> after) {
		List<Difference> differences = (before == null) ? List.of()
				: IntStream.range(0, after.size())
					.filter((at) -> !Objects.equals(before.get(at), after.get(at)))
					.mapToObj((at) -> difference(layout.columns().get(at), before.get(at), after.get(at)))
					.toList();
		boolean same = before != null && differences.isEmpty();
		return same ? Optional.empty()
				: Optional.of(new Change(layout.sheet(), code, name, before == null, differences));
	}

	private static Difference difference(Column column, Object before, Object after) {
		return new Difference(column.name(), shown(column, before), shown(column, after));
	}

	private static String shown(Column column, Object value) {
		if (value == null) {
			return "(trống)";
		}
		if (column.withheld()) {
			return "(không hiện)";
		}
		return (value instanceof LocalDate day) ? VietnameseDate.of(day) : value.toString();
	}

	/** As people read it. */
	public String text() {
		return this.added ? "Thêm mới"
				: this.differences.stream().map(Difference::sentence).collect(Collectors.joining("; "));
	}

}
