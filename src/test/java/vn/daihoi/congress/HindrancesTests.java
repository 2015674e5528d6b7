package vn.daihoi.congress;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Hindrances.Hindrance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class HindrancesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	@Databases
	void theLastHindranceOfACongressIsShown(Database database) {
		Hindrances hindrances = new Hindrances(CampaignRows.in(database).client());
		hindrances.add(CONGRESS, new Hindrance(DAY, "Không đủ đảng viên dự"));
		hindrances.add(CONGRESS, new Hindrance(DAY.plusDays(7), "Bão"));
		assertThat(hindrances.last(CONGRESS)).contains(new Hindrance(DAY.plusDays(7), "Bão"));
		assertThat(hindrances.last(OTHER)).isEmpty();
	}

}
