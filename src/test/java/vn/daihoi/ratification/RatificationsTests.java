package vn.daihoi.ratification;

import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class RatificationsTests {

	@Databases
	void whoIsRefusedIsNotRatified(Database database) {
		Ratifications ratifications = ratificationsIn(database);
		ratifications.record(CONGRESS, List.of("Trần Văn B", "Nguyễn Thị A", "Lê C"), List.of("Lê C"),
				"Chưa kết luận về lịch sử chính trị");
		assertThat(ratifications.ratified(CONGRESS)).containsExactlyInAnyOrder("Nguyễn Thị A", "Trần Văn B");
		assertThat(ratifications.ratified(OTHER)).isEmpty();
	}

	@Databases
	void theReasonStandsOnlyBesideWhoWasRefused(Database database) {
		ratificationsIn(database).record(CONGRESS, List.of("A", "B"), List.of("B"), "Chưa kết luận");
		assertThat(database.client().sql("select reason from ratification order by name").query().singleColumn())
			.containsExactly(null, "Chưa kết luận");
	}

	@Databases
	void aNewDecisionReplacesTheOldOne(Database database) {
		Ratifications ratifications = ratificationsIn(database);
		ratifications.record(CONGRESS, List.of("A", "B"), List.of("B"), "Chưa kết luận");
		ratifications.record(CONGRESS, List.of("A", "B"), List.of(), null);
		assertThat(ratifications.ratified(CONGRESS)).containsExactly("A", "B");
	}

	private static Ratifications ratificationsIn(Database database) {
		return new Ratifications(CampaignRows.in(database).client());
	}

}
