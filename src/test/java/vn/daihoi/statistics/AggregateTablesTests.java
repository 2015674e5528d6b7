package vn.daihoi.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.WordFile;
import vn.daihoi.sight.BoardRows;

import static org.assertj.core.api.Assertions.assertThat;

/** The aggregate to the board above, opened again and compared figure by figure. */
class AggregateTablesTests {

	/**
	 * A row of the paper by the heads of its columns, the same head in several tables one
	 * after the other.
	 */
	private static Map<String, List<String>> row(WordFile paper, String name) {
		Map<String, List<String>> cells = new HashMap<>();
		int tables = paper.document().getTables().size();
		for (int at = 1; at < tables; at++) {
			List<List<String>> table = paper.table(at);
			table.stream().filter((row) -> row.contains(name)).forEach((row) -> {
				for (int column = 2; column < row.size(); column++) {
					cells.computeIfAbsent(table.get(0).get(column), (head) -> new ArrayList<>()).add(row.get(column));
				}
			});
		}
		return cells;
	}

	private static WordFile paper(ResultRows rows, String day) {
		FigureScope scope = ResultRows.scope(null, day);
		Standing standing = rows.standing(null, day);
		Map<String, Object> values = Map.of("units",
				rows.beans().getBean(AggregateTables.class).of(rows.beans().getBean(ResultTables.class).all(scope)),
				"provisional", standing.isFinal() ? "" : standing.explained(), "today", "20/12/2024", "task",
				"đại hội chi bộ");
		return WordFile.of("result-aggregate",
				WordFile.template("result-aggregate").fill(WordFile.head("2024-12-20"), values, false));
	}

	@Databases
	void everyFigureStandsThereForEachCommitteeAndForAll(Database database) {
		ResultRows rows = FigureTablesTests.held(database)
			.complaint(BoardRows.HH01, "COMPLAINT", "2024-12-17", null, null)
			.reaches(BoardRows.HH01, "2024-12-18", Milestone.RATIFICATION_REQUESTED);
		WordFile paper = paper(rows, "2024-12-20");
		List<ResultTable> tables = rows.beans().getBean(ResultTables.class).all(ResultRows.scope(null, "2024-12-20"));
		for (ResultTable table : tables) {
			for (FigureRow row : List.of(table.rows().get(0), table.sum())) {
				Map<String, List<String>> cells = row(paper, row.name());
				for (Figure figure : table.table().figures()) {
					assertThat(cells.get(figure.label())).as("%s %s", row.name(), figure.label())
						.contains(FigureCell.of(row, figure, null).inWords());
				}
			}
		}
		assertThat(paper.lines()).containsSequence("Số liệu đến ngày 20/12/2024.",
				"Số tạm thời: 3/3 đại hội chưa chuẩn y xong.", "I- TIẾN ĐỘ ĐẠI HỘI");
	}

	@Databases
	void sharesHaveNumeratorAndDenominatorAndWhatIsNotKnownIsNotNone(Database database) {
		ResultRows rows = FigureTablesTests.held(database).deliberated(BoardRows.HH01, 4, 20, 22, null);
		Map<String, List<String>> all = row(paper(rows, "2024-12-20"), "Cộng");
		assertThat(all.get("Tán thành nghị quyết")).containsExactly("20/22 (90,9%)");
		assertThat(all.get("Người phát biểu, tham luận")).containsExactly("4");
		assertThat(all.get("Chỉ tiêu trong nghị quyết")).containsExactly("–");
		assertThat(all.get("Trúng cử")).containsExactly("6/6 (100,0%)");
		assertThat(all.get("Số dư")).containsExactly("2/6 (33,3%)");
		assertThat(all.get("Biết rõ trong danh sách đảng viên")).containsExactly("3/6 (50,0%)", "2/2 (100,0%)");
		assertThat(all.get("Nữ")).containsExactly("2/3 (66,7%)", "1/2 (50,0%)");
		assertThat(all.get("Tuổi bình quân")).containsExactly("37,7");
		assertThat(all.get("Bí thư do đại hội bầu")).containsExactly("1/2 (50,0%)");
		assertThat(all.get("Kết luận trong hạn")).isNull();
		assertThat(all.get("Chuẩn y đúng hạn")).containsExactly("–");
	}

	@Databases
	void aTableOfWhichNothingIsRecordedSaysSo(Database database) {
		List<String> lines = paper(FigureTablesTests.held(database), "2024-12-20").lines();
		assertThat(lines).containsSequence("VI- ĐƠN THƯ KHIẾU NẠI, TỐ CÁO", "Chưa có số liệu.");
	}

}
