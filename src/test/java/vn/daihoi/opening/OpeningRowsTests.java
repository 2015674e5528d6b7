package vn.daihoi.opening;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.BoardRows;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.Sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.OF_PLAN;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class OpeningRowsTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

	private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

	private OpeningRows rows;

	private BoardRows in(Database database) {
		this.rows = new OpeningRows(database.client());
		return BoardRows.in(database);
	}

	private List<Opening> december(Sight sight, CongressFilter filter) {
		return this.rows.list(sight, filter, FIRST, LAST, 10);
	}

	private static void meets(BoardRows rows, String congress, String day, String session) {
		rows.opens(congress, day).reaches(congress, "2024-10-20", Milestone.DATE_PROPOSED, Milestone.DATE_ACCEPTED);
		rows.client().sql("update congress set session = ? where id = ?").params(session, congress).update();
	}

	private static void attends(BoardRows rows, String congress, String name) {
		rows.client().sql("insert into attendance (congress, name) values (?, ?)").params(congress, name).update();
	}

	@Databases
	void congressesStandByDayThenPartOfTheDayWithWhoAttends(Database database) {
		BoardRows rows = in(database);
		meets(rows, HH01, "2024-12-15", "AFTERNOON");
		meets(rows, HH02, "2024-12-15", "MORNING");
		meets(rows, TL01, "2024-12-01", "WHOLE_DAY");
		attends(rows, HH01, "Trần Văn Hai");
		attends(rows, HH01, "Lê Thị Ba");
		assertThat(december(ISSUER, OF_PLAN))
			.extracting((one) -> one.row().id(), (one) -> one.row().unitName(), Opening::attending)
			.containsExactly(tuple(TL01, "Tổ chức tl", List.of()), tuple(HH02, "Tổ chức hh", List.of()),
					tuple(HH01, "Tổ chức hh", List.of("Lê Thị Ba", "Trần Văn Hai")));
		assertThat(this.rows.list(ISSUER, OF_PLAN, FIRST, LAST, 2)).hasSize(2);
	}

	@Databases
	void proposedDayIsTentativeAndWhatIsReturnedPutOffOrStoppedIsLeftOut(Database database) {
		BoardRows rows = in(database);
		rows.opens(HH01, "2024-12-15").reaches(HH01, "2024-10-20", Milestone.DATE_PROPOSED);
		meets(rows, HH02, "2024-12-15", "MORNING");
		rows.reaches(HH02, "2024-12-10", Milestone.POSTPONED);
		assertThat(december(ISSUER, OF_PLAN)).singleElement()
			.returns(HH01, (one) -> one.row().id())
			.returns(false, (one) -> one.row().accepted());
		rows.client().sql("update congress set returned_reason = 'Trùng Tết' where id = ?").param(HH01).update();
		meets(rows, TL01, "2024-12-15", "MORNING");
		rows.client().sql("update congress set ended_reason = 'Giải thể' where id = ?").param(TL01).update();
		assertThat(december(ISSUER, OF_PLAN)).isEmpty();
		assertThat(this.rows.count(ISSUER, OF_PLAN, FIRST, LAST)).isEmpty();
	}

	@Databases
	void everybodySeesTheOwnOnesAndTheDaysAtTheEdgesCount(Database database) {
		BoardRows rows = in(database);
		meets(rows, HH01, "2024-12-01", "MORNING");
		meets(rows, HH02, "2024-12-31", "MORNING");
		meets(rows, TL01, "2025-01-01", "MORNING");
		assertThat(december(ISSUER, OF_PLAN)).hasSize(2);
		assertThat(december(new Sight(List.of("hh02")), OF_PLAN)).singleElement()
			.returns(HH02, (one) -> one.row().id());
		assertThat(december(ISSUER, OF_PLAN.ofUnit("tl"))).isEmpty();
		assertThat(this.rows.count(ISSUER, OF_PLAN, FIRST, LAST)).containsOnlyKeys(FIRST, LAST)
			.containsEntry(LAST, new OpeningCount(LAST, 1, 0));
	}

	@Databases
	void nearestDayIsTheNextOneOrElseTheLast(Database database) {
		BoardRows rows = in(database);
		assertThat(this.rows.nearest(ISSUER, OF_PLAN, TODAY)).isEmpty();
		meets(rows, HH01, "2024-12-01", "MORNING");
		meets(rows, HH02, "2024-12-31", "MORNING");
		assertThat(this.rows.nearest(ISSUER, OF_PLAN, TODAY)).hasValue(FIRST);
		assertThat(this.rows.nearest(ISSUER, OF_PLAN, FIRST.plusDays(1))).hasValue(LAST);
		assertThat(this.rows.nearest(ISSUER, OF_PLAN, LAST.plusDays(1))).hasValue(LAST);
	}

}
