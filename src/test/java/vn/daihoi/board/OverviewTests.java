package vn.daihoi.board;

import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.BoardRows;
import vn.daihoi.sight.Sight;
import vn.daihoi.sight.StateCounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.OF_PLAN;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class OverviewTests {

	@Databases
	void everyCommitteeHasARowEveryStateThatOccursAColumnAndAllHaveSums(Database database) {
		Overview overview = overview(database, ISSUER);
		assertThat(overview.states()).containsExactly(CongressState.PLANNED, CongressState.REGISTERED,
				CongressState.HELD);
		assertThat(overview.rows())
			.extracting(Overview.Row::code, Overview.Row::name, OverviewTests::numbers, (row) -> row.late().number(),
					(row) -> row.total().number())
			.containsExactly(tuple("hh", "Tổ chức hh", List.of(1, 1, 0), 1, 2),
					tuple("tl", "Tổ chức tl", List.of(0, 0, 1), 0, 1));
		assertThat(numbers(overview.sum())).containsExactly(1, 1, 1);
		assertThat(overview.rows()).extracting((row) -> row.soon().number()).containsExactly(1, 0);
		assertThat(overview.sum().soon().number()).isEqualTo(1);
		assertThat(overview.sum().late().number()).isEqualTo(1);
		assertThat(overview.sum().total().number()).isEqualTo(3);
	}

	@Databases
	void everyNumberLeadsToTheListThatItCounts(Database database) {
		Overview overview = overview(database, ISSUER);
		Overview.Row hh = overview.rows().get(0);
		assertThat(hh.cells().get(1).address())
			.isEqualTo("/board?plan=phung-hiep-2025&unit=hh&state=REGISTERED#danh-sach");
		assertThat(hh.late().address()).isEqualTo("/board?plan=phung-hiep-2025&unit=hh&late=true#danh-sach");
		assertThat(hh.soon().address()).isEqualTo("/board?plan=phung-hiep-2025&unit=hh&concern=SOON#danh-sach");
		assertThat(overview.sum().total().address()).isEqualTo("/board?plan=phung-hiep-2025#danh-sach");
	}

	@Databases
	void aBranchCountsItselfAlone(Database database) {
		Overview overview = overview(database, new Sight(List.of("tl01")));
		assertThat(overview.rows()).extracting(Overview.Row::code).containsExactly("tl");
		assertThat(overview.sum().total().number()).isEqualTo(1);
	}

	private static Overview overview(Database database, Sight sight) {
		BoardRows board = BoardRows.in(database)
			.reaches(HH01, "2024-10-01", Milestone.DATE_ACCEPTED)
			.opens(HH01, "2024-12-13")
			.owesNotice(HH01, "2024-10-30")
			.opens(HH02, "2024-12-20")
			.owesNotice(HH02, "2024-11-08")
			.opens(TL01, "2024-10-20")
			.reaches(TL01, "2024-10-01", Milestone.DATE_ACCEPTED)
			.reaches(TL01, "2024-10-20", Milestone.HELD);
		return Overview.of(new StateCounts(board.client()).of(sight, OF_PLAN, TODAY),
				new Concerns(board.client()).soon(sight, OF_PLAN, TODAY), OF_PLAN);
	}

	private static List<Integer> numbers(Overview.Row row) {
		return row.cells().stream().map(Overview.Cell::number).toList();
	}

}
