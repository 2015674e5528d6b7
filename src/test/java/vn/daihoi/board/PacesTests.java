package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.BoardRows;
import vn.daihoi.sight.Sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.OF_PLAN;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class PacesTests {

	@Databases
	void theLastSevenDaysStandBesideTheSevenBefore(Database database) {
		BoardRows board = BoardRows.in(database)
			.reaches(HH01, "2024-11-01", Milestone.DATE_ACCEPTED)
			.reaches(HH02, "2024-10-26", Milestone.DATE_ACCEPTED)
			.reaches(TL01, "2024-10-25", Milestone.DATE_ACCEPTED)
			.reaches(TL01, "2024-10-18", Milestone.NOTIFIED);
		assertThat(paceOf(board, ISSUER).steps())
			.extracting(Pace.Step::label, (step) -> step.all().number(), (step) -> step.lastWeek().number(),
					(step) -> step.weekBefore().number(), Pace.Step::difference)
			.startsWith(tuple("Nhận ngày đại hội", 3, 2, 1, "+1"), tuple("Thông báo khai mạc", 1, 0, 0, "0"));
	}

	@Databases
	void everyNumberLeadsToTheListThatItCounts(Database database) {
		Pace.Step notified = paceOf(BoardRows.in(database), ISSUER).steps().get(1);
		assertThat(List.of(notified.all(), notified.lastWeek(), notified.weekBefore()))
			.extracting(Overview.Cell::address)
			.containsExactly("/board?plan=phung-hiep-2025&done=NOTIFIED&doneTo=2024-11-01#danh-sach",
					"/board?plan=phung-hiep-2025&done=NOTIFIED&doneFrom=2024-10-26&doneTo=2024-11-01#danh-sach",
					"/board?plan=phung-hiep-2025&done=NOTIFIED&doneFrom=2024-10-19&doneTo=2024-10-25#danh-sach");
	}

	@Databases
	void whatWasPlannedAndHeldIsAddedUpWeekByWeek(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-10-20")
			.opens(HH02, "2024-10-21")
			.opens(TL01, "2024-11-12")
			.reaches(HH01, "2024-10-20", Milestone.HELD)
			.reaches(HH02, "2024-10-28", Milestone.HELD);
		assertThat(paceOf(board, ISSUER).weeks()).extracting(Pace.Week::sunday, Pace.Week::planned, Pace.Week::held)
			.containsExactly(tuple(LocalDate.of(2024, 10, 20), 1, 1), tuple(LocalDate.of(2024, 10, 27), 2, 1),
					tuple(LocalDate.of(2024, 11, 3), 2, 2), tuple(LocalDate.of(2024, 11, 10), 2, null),
					tuple(LocalDate.of(2024, 11, 17), 3, null));
	}

	@Databases
	void theSevenDaysThatFollowAreCountedDayByDay(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-11-01")
			.opens(HH02, "2024-11-08")
			.opens(TL01, "2024-11-09");
		assertThat(new Paces(board.client()).coming(ISSUER, OF_PLAN, TODAY))
			.isEqualTo(Map.of(LocalDate.of(2024, 11, 8), 1));
	}

	@Databases
	void whoeverIsPutOffStoppedOrReturnedDoesNotCome(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-11-05")
			.opens(HH02, "2024-11-05")
			.opens(TL01, "2024-11-05")
			.reaches(TL01, "2024-10-01", Milestone.DATE_ACCEPTED);
		assertThat(comingOn(board, "2024-11-05")).isEqualTo(3);
		board.reaches(HH01, "2024-10-30", Milestone.POSTPONED);
		assertThat(comingOn(board, "2024-11-05")).isEqualTo(2);
		assertThat(paceOf(board, ISSUER).weeks()).extracting(Pace.Week::planned).last().isEqualTo(2);
		board.database()
			.client()
			.sql("update congress set returned_reason = 'Trùng lịch' where id <> ?")
			.param(HH01)
			.update();
		assertThat(comingOn(board, "2024-11-05")).isEqualTo(1);
		board.database()
			.client()
			.sql("update congress set ended_reason = 'Chi bộ đã giải thể' where id = ?")
			.param(TL01)
			.update();
		assertThat(comingOn(board, "2024-11-05")).isZero();
	}

	private static int comingOn(BoardRows board, String day) {
		return new Paces(board.client()).coming(ISSUER, OF_PLAN, TODAY).getOrDefault(LocalDate.parse(day), 0);
	}

	@Databases
	void nobodyCountsWhatHeDoesNotSee(Database database) {
		BoardRows board = BoardRows.in(database).opens(HH01, "2024-10-20");
		assertThat(paceOf(board, new Sight(List.of("tl"))).weeks()).isEmpty();
	}

	private static Pace paceOf(BoardRows board, Sight sight) {
		return new Paces(board.client()).of(sight, OF_PLAN, TODAY);
	}

}
