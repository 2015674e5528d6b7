package vn.daihoi.statistics;

import org.springframework.lang.Nullable;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.FilterAddress;

/**
 * What stands behind the numbers of a table: a list of the board that counts the same,
 * else the congresses of the committee one by one, else the congress itself.
 */
record ResultLinks(FigureScope scope, FigureTable table, boolean byCongress) {

	/** Where the name of a row leads; null for the sum. */
	@Nullable
	String of(FigureRow row) {
		if (row.code() == null) {
			return null;
		}
		return this.byCongress ? "/congresses/" + row.code() + "/" + this.scope.plan() : unit(row.code());
	}

	/** Where a number leads; null where there is no list of it. */
	@Nullable
	String of(FigureRow row, Figure figure) {
		if (row.number(figure).orElse(0) == 0 || this.byCongress && row.code() != null) {
			return null;
		}
		if (figure.list() != null) {
			return board(row.code(), figure.list());
		}
		return (row.code() != null && !this.scope.byCongress()) ? unit(row.code()) : null;
	}

	private String board(@Nullable String unit, String list) {
		String code = (unit != null && !this.byCongress) ? unit : this.scope.unit();
		String address = FilterAddress.of("/board", new CongressFilter(this.scope.plan(), code, null, null, null));
		return address + (list.isEmpty() ? "" : "&" + list) + "#danh-sach";
	}

	private String unit(String unit) {
		return FilterAddress.of("/board/results", new CongressFilter(this.scope.plan(), unit, null, null, null)) + "#"
				+ this.table.key();
	}

}
