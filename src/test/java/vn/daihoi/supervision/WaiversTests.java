package vn.daihoi.supervision;

import java.time.OffsetDateTime;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressId;
import vn.daihoi.sight.BoardRows;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class WaiversTests {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-11-01T08:00:00+07:00");

	@Databases
	void limitThatASuperiorLetPassIsOwedNoMoreUntilItGetsAnotherDay(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(TL01, "2024-10-15")
			.owes(TL01, "DL08", "userTask_requestRatification", "2024-10-24");
		Waivers waivers = new Waivers(board.client(), (event) -> {
		});
		OpenLimit limit = waivers.owed(TL01, TODAY).get(0);
		assertThat(limit).returns(true, OpenLimit::late).returns("Gửi hồ sơ đề nghị chuẩn y", OpenLimit::name);
		waivers.add(CongressId.of(TL01), limit, "12-CV/HU", "Bão", "bantochuc", NOW);
		assertThat(waivers.owed(TL01, TODAY)).isEmpty();
		assertThat(waivers.of(CongressId.of(TL01))).singleElement()
			.returns("DL08", Waiver::rule)
			.returns("12-CV/HU", Waiver::number)
			.returns("Bão", Waiver::reason);
		board.client().sql("update deadline set due_on = date '2024-10-25', occurrence = occurrence + 1").update();
		assertThat(waivers.owed(TL01, TODAY)).hasSize(1);
	}

	@Databases
	void internalLimitIsNeverLate(Database database) {
		BoardRows board = BoardRows.in(database)
			.owesInternally(TL01, "proposeDate", "userTask_proposeDate", "2024-10-14");
		assertThat(new Waivers(board.client(), (event) -> {
		}).owed(TL01, TODAY)).singleElement().returns(false, OpenLimit::late);
	}

}
