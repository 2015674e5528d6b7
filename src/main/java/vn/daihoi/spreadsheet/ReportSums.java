package vn.daihoi.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.lang.Nullable;

/**
 * What a workbook reckons itself, for files that cannot: shares, sums and averages.
 *
 * @param <T> what a row is about
 */
final class ReportSums<T> {

	private final List<ReportColumn<T>> columns;

	/** By column; of averages, weighted. */
	private final double[] sums;

	/** By column: how many rows know it. */
	private final int[] known;

	private int rows;

	ReportSums(List<ReportColumn<T>> columns) {
		this.columns = columns;
		this.sums = new double[columns.size()];
		this.known = new int[columns.size()];
	}

	/** A part of a whole. */
	record Share(double percent) {

		private static final double PERCENT = 100;

		@Nullable
		static Share of(@Nullable Object part, @Nullable Object whole) {
			boolean told = part instanceof Number && whole instanceof Number all && all.doubleValue() != 0;
			return told ? new Share(((Number) part).doubleValue() / ((Number) whole).doubleValue() * PERCENT) : null;
		}

	}

	boolean hasRows() {
		return this.rows > 0;
	}

	/** What stands in a row; null where nothing is known. */
	List<Object> values(T row) {
		List<Object> values = new ArrayList<>();
		this.columns.forEach((column) -> values.add((column.value() == null) ? null : column.value().apply(row)));
		return withShares(values);
	}

	void add(List<Object> values) {
		this.rows++;
		for (int at = 0; at < values.size(); at++) {
			if (values.get(at) instanceof Number number) {
				this.sums[at] += number.doubleValue() * weight(at, values);
				this.known[at]++;
			}
		}
	}

	private double weight(int at, List<Object> values) {
		boolean averaged = this.columns.get(at).kind() == ReportColumn.Kind.AVERAGE;
		return averaged ? number(values.get(whole(at))) : 1;
	}

	/** What is not known counts for nothing. */
	private static double number(@Nullable Object value) {
		return (value instanceof Number number) ? number.doubleValue() : 0;
	}

	/** What stands below all rows. */
	List<Object> values() {
		List<Object> values = new ArrayList<>(IntStream.range(0, this.columns.size())
			.mapToObj((at) -> (Object) (at == 0 ? "Cộng" : sum(at)))
			.toList());
		return withShares(values);
	}

	@Nullable
	private Object sum(int at) {
		return switch (this.columns.get(at).kind()) {
			case NUMBER -> (int) this.sums[at];
			case KNOWN -> (this.known[at] == 0) ? null : (Object) (int) this.sums[at];
			case AVERAGE -> (this.sums[whole(at)] == 0) ? null : (Object) (this.sums[at] / this.sums[whole(at)]);
			case TEXT, WORD, DAY, SHARE -> null;
		};
	}

	private List<Object> withShares(List<Object> values) {
		for (int at = 0; at < values.size(); at++) {
			if (this.columns.get(at).kind() == ReportColumn.Kind.SHARE) {
				values.set(at, Share.of(values.get(index(this.columns.get(at).part())), values.get(whole(at))));
			}
		}
		return values;
	}

	private int whole(int at) {
		return index(this.columns.get(at).whole());
	}

	private int index(String name) {
		return this.columns.stream().map(ReportColumn::name).toList().indexOf(name);
	}

}
