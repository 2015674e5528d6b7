package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class OpeningNoticesTests {

	private static final LocalDate GIVEN = LocalDate.of(2024, 10, 18);

	private static final LocalDate OPENING = LocalDate.of(2024, 12, 1);

	@Databases
	void everyFormOfANoticeIsFoundAgain(Database database) {
		OpeningNotices notices = noticesIn(database);
		for (GiveNotice.Form form : GiveNotice.Form.values()) {
			notices.add(CONGRESS, new GiveNotice(GIVEN, form, OPENING, List.of()), GIVEN.plusDays(1));
			assertThat(notices.last(CONGRESS))
				.contains(new OpeningNotice(CONGRESS, GIVEN, OPENING, form, GIVEN.plusDays(1), null));
		}
	}

	@Databases
	void theLastOneRecordedCountsEvenWhenGivenEarlier(Database database) {
		OpeningNotices notices = noticesIn(database);
		notices.add(CONGRESS, new GiveNotice(GIVEN, GiveNotice.Form.LETTER, OPENING, List.of()), GIVEN);
		notices.add(CONGRESS, new GiveNotice(GIVEN.minusDays(3), GiveNotice.Form.AT_MEETING, OPENING, List.of()),
				GIVEN);
		assertThat(notices.last(CONGRESS)).map(OpeningNotice::givenOn).contains(LocalDate.of(2024, 10, 15));
		assertThat(notices.last(OTHER)).isEmpty();
	}

	@Databases
	void withoutANoticeThereIsNothingToCheck(Database database) {
		assertThat(noticesIn(database).check(CongressId.of(CONGRESS))).isEmpty();
	}

	private static OpeningNotices noticesIn(Database database) {
		return new OpeningNotices(CampaignRows.in(database).client(), mock(NoticeRules.class));
	}

}
