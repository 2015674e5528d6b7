package vn.daihoi.partycongress;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.partycongress.CongressOpenings.Leaders;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class CongressOpeningsTests {

	private static final Leaders LEADERS = new Leaders("An", "Bình", null);

	@Databases
	void lastOpeningCountsAndWhatNobodyWroteStaysUnknown(Database database) {
		CongressOpenings openings = new CongressOpenings(CampaignRows.in(database).client());
		openings.record(CONGRESS, came(3, null), LEADERS);
		openings.record(CONGRESS, came(2, LocalDate.of(2025, 6, 9)), LEADERS);
		assertThat(openings.of(CONGRESS)).contains(came(2, LocalDate.of(2025, 6, 9)));
		assertThat(openings.leaders(CONGRESS)).contains(LEADERS);
		assertThat(openings.of(OTHER)).isEmpty();
		assertThat(openings.leaders(OTHER)).isEmpty();
	}

	private static Attendance came(int electedAbsent, LocalDate preparatoryOn) {
		return new Attendance(0, electedAbsent, 1, null, 9, 40, null, null, preparatoryOn);
	}

}
