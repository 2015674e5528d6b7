package vn.daihoi.congress;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.PLAN;

class MeetingsTests {

	private static final Meeting WITH_DOCUMENT = new Meeting(CONGRESS, "dossierReview", LocalDate.of(2024, 10, 15),
			"AGREED", "12-CV/ĐU", LocalDate.of(2024, 10, 16), "Bí thư Đảng ủy", "Thống nhất 100%");

	private static final Meeting WITHOUT_DOCUMENT = new Meeting(CONGRESS, "ratification", LocalDate.of(2024, 10, 14),
			"RETURNED", null, null, null, null);

	@Databases
	void meetingsComeAsTheyWereRecordedOldestFirst(Database database) {
		Meetings meetings = new Meetings(CampaignRows.in(database).client());
		meetings.add(WITH_DOCUMENT);
		meetings.add(WITHOUT_DOCUMENT);
		assertThat(meetings.of(CONGRESS)).containsExactly(WITH_DOCUMENT, WITHOUT_DOCUMENT);
	}

	@Databases
	void whatWasDecidedOnACongressIsNotDecidedOnItsPlan(Database database) {
		Meetings meetings = new Meetings(CampaignRows.in(database).client());
		meetings.add(WITHOUT_DOCUMENT);
		assertThat(meetings.of(PLAN)).isEmpty();
	}

}
