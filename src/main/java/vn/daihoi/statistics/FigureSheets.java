package vn.daihoi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

import vn.daihoi.spreadsheet.ReportColumn;
import vn.daihoi.spreadsheet.ReportTable;

import static vn.daihoi.spreadsheet.ReportColumn.average;
import static vn.daihoi.spreadsheet.ReportColumn.known;
import static vn.daihoi.spreadsheet.ReportColumn.share;
import static vn.daihoi.spreadsheet.ReportColumn.text;
import static vn.daihoi.spreadsheet.ReportColumn.word;

/**
 * Tables of figures as files show them: each number and each share in a column of its
 * own.
 */
final class FigureSheets {

	private FigureSheets() {
	}

	/**
	 * For a workbook.
	 * @param most how many rows it may have
	 */
	static ReportTable<FigureRow> sheet(ResultTable result, FigureScope scope, Standing standing, String title,
			int most) {
		String cut = cut(result.rows().size(), most);
		return new ReportTable<>(result.table().sheet(), result.table().title() + title,
				standing.explained() + ((cut != null) ? ". " + cut : ""), columns(result.table(), scope),
				first(result.rows(), most), true);
	}

	/**
	 * For a file that has no place beside the table: each row says whether it is final.
	 */
	static ReportTable<FigureRow> lines(ResultTable result, FigureScope scope, Standing standing, int most) {
		List<ReportColumn<FigureRow>> columns = new ArrayList<>(columns(result.table(), scope));
		columns.add(text("Số liệu", (row) -> standing.words()));
		return new ReportTable<>(result.table().sheet(), "", cut(result.rows().size(), most), columns,
				first(result.rows(), most), true);
	}

	private static <T> List<T> first(List<T> rows, int most) {
		return rows.subList(0, Math.min(most, rows.size()));
	}

	/** What is said when rows are left out; null when none is. */
	@Nullable
	static String cut(int rows, int most) {
		return (rows <= most) ? null
				: "Chỉ có %d trong số %d dòng, dòng Cộng chỉ cộng các dòng đó; hãy lọc theo cấp ủy chỉ đạo để có đủ"
					.formatted(most, rows);
	}

	private static List<ReportColumn<FigureRow>> columns(FigureTable table, FigureScope scope) {
		boolean congresses = scope.byCongress() && table != FigureTable.PROGRESS;
		Stream<ReportColumn<FigureRow>> names = Stream
			.of(text(congresses ? "Tổ chức đảng" : "Cấp ủy chỉ đạo", FigureRow::name), word("Mã", FigureRow::code));
		return Stream.concat(names, table.figures().stream().flatMap((figure) -> columns(table, figure))).toList();
	}

	private static Stream<ReportColumn<FigureRow>> columns(FigureTable table, Figure figure) {
		if (figure.kind() == Figure.Kind.AVERAGE) {
			return Stream.of(average(figure.label(), (row) -> row.ratio(figure), table.wholeOf(figure).label()));
		}
		ReportColumn<FigureRow> number = known(figure.label(), (row) -> row.number(figure).orElse(null));
		return (figure.kind() == Figure.Kind.NUMBER) ? Stream.of(number)
				: Stream.of(number, share(shareOf(figure), figure.label(), table.wholeOf(figure).label()));
	}

	private static String shareOf(Figure figure) {
		return "Tỷ lệ " + figure.label().substring(0, 1).toLowerCase(Locale.ROOT) + figure.label().substring(1);
	}

}
