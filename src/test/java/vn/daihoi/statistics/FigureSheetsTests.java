package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.daihoi.sight.Sight;
import vn.daihoi.spreadsheet.ReportTable;

import static org.assertj.core.api.Assertions.assertThat;

class FigureSheetsTests {

	private static final FigureScope SCOPE = new FigureScope(new Sight(List.of()), "p", null, LocalDate.EPOCH);

	private static final Standing STANDING = new Standing(5, 1, 0);

	private static ResultTable rows(int count) {
		List<FigureRow> rows = IntStream.range(0, count)
			.mapToObj((i) -> new FigureRow("u" + i, "Đảng ủy " + i, Map.of("recorded", i)))
			.toList();
		return new ResultTable(FigureTable.COMMITTEES, rows, FigureRow.sum(rows));
	}

	@Test
	void aTableThatIsCutSaysSoAndWhatItsSumIsOf() {
		ReportTable<FigureRow> sheet = FigureSheets.sheet(rows(5), SCOPE, STANDING, " theo kế hoạch", 3);
		assertThat(sheet.rows()).hasSize(3);
		assertThat(sheet.note()).isEqualTo("Số tạm thời: 1/5 đại hội chưa chuẩn y xong. Chỉ có 3 trong số 5 dòng,"
				+ " dòng Cộng chỉ cộng các dòng đó; hãy lọc theo cấp ủy chỉ đạo để có đủ");
		assertThat(FigureSheets.lines(rows(5), SCOPE, STANDING, 3).note()).startsWith("Chỉ có 3 trong số 5 dòng");
	}

	@Test
	void aWholeTableSaysOnlyWhetherItIsFinal() {
		assertThat(FigureSheets.sheet(rows(3), SCOPE, new Standing(3, 0, 0), "", 3).note()).isEqualTo("Số chính thức");
		assertThat(FigureSheets.lines(rows(3), SCOPE, STANDING, 3).note()).isNull();
	}

	@Test
	void everyColumnOfATableHasANameOfItsOwnAndItsWhole() {
		for (FigureTable table : FigureTable.values()) {
			assertThat(
					FigureSheets.lines(new ResultTable(table, List.of(), FigureRow.sum(List.of())), SCOPE, STANDING, 1)
						.columns())
				.extracting((column) -> column.name())
				.doesNotHaveDuplicates();
			assertThat(table.figures()).extracting(Figure::key).doesNotHaveDuplicates();
			table.figures().stream().filter((figure) -> figure.whole() != null).forEach(table::wholeOf);
		}
	}

}
