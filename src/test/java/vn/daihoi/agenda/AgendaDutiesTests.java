package vn.daihoi.agenda;

import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.agenda.AgendaDuties.Assigned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class AgendaDutiesTests {

	@Databases
	void onePersonMayHoldSeveralDutiesAndTheLastListCounts(Database database) {
		AgendaDuties duties = new AgendaDuties(CampaignRows.in(database).client());
		duties.assign(CONGRESS, script("hh01-02", "hh01-02", "hh01-01").duties());
		duties.assign(CONGRESS, script("hh01-01", "hh01-02", "hh01-02").duties());
		assertThat(duties.of(CONGRESS)).containsExactlyInAnyOrder(new Assigned(Duty.CHAIR, "hh01-01", "Đảng viên -01"),
				new Assigned(Duty.SECRETARY, "hh01-02", "Đảng viên -02"),
				new Assigned(Duty.REPORTER, "hh01-01", "Đảng viên -01"),
				new Assigned(Duty.COUNTER, "hh01-02", "Đảng viên -02"));
		assertThat(duties.of(OTHER)).isEmpty();
	}

	private static PrepareScript script(String chair, String secretary, String counter) {
		return new PrepareScript(chair, secretary, chair, List.of(counter, counter), List.of());
	}

}
