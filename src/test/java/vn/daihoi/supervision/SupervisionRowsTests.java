package vn.daihoi.supervision;

import java.time.OffsetDateTime;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class SupervisionRowsTests {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-11-01T08:00:00Z");

	@Databases
	void lastReminderOfEachStepIsKnown(Database database) {
		SupervisionRows rows = new SupervisionRows(CampaignRows.in(database).client());
		rows.remind(CONGRESS, "userTask_proposeDate", "giamsat", NOW);
		rows.remind(CONGRESS, "userTask_proposeDate", "bantochuc", NOW.plusHours(2));
		assertThat(rows.reminded(CONGRESS).get("userTask_proposeDate").toInstant())
			.isEqualTo(NOW.plusHours(2).toInstant());
		assertThat(rows.reminded(OTHER)).isEmpty();
	}

	@Databases
	void explanationIsAskedForAndGiven(Database database) {
		SupervisionRows rows = new SupervisionRows(CampaignRows.in(database).client());
		rows.ask(CONGRESS, "hh01:secretary", "Vì sao chậm?", "giamsat", NOW);
		Explanation asked = rows.explanations(CONGRESS).get(0);
		assertThat(asked.answer()).isNull();
		rows.answer(asked.id(), "Bí thư ốm", "chibo.hh01", NOW.plusHours(1));
		assertThat(rows.explanation(CONGRESS, asked.id())).get()
			.returns("Bí thư ốm", Explanation::answer)
			.returns("chibo.hh01", Explanation::answeredBy);
		assertThat(rows.explanation(OTHER, asked.id())).isEmpty();
	}

	@Databases
	void lastNoteStandsFirst(Database database) {
		SupervisionRows rows = new SupervisionRows(CampaignRows.in(database).client());
		rows.note(CONGRESS, "Đã gọi điện", "giamsat", NOW);
		rows.note(CONGRESS, "Đã đến nơi", "giamsat", NOW.plusDays(1));
		assertThat(rows.notes(CONGRESS)).extracting(CongressNote::text).containsExactly("Đã đến nơi", "Đã gọi điện");
	}

}
