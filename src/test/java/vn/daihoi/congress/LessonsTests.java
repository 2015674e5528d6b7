package vn.daihoi.congress;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class LessonsTests {

	private static final Lesson FIRST = new Lesson("Phát phiếu theo bàn", null, LocalDate.of(2024, 12, 3));

	private static final Lesson LATER = new Lesson(null, "Chờ kết luận thẩm tra", LocalDate.of(2025, 1, 2));

	@Databases
	void whatAPilotTaughtIsFoundForItsUnitAlone(Database database) {
		Lessons lessons = new Lessons(CampaignRows.in(database).client());
		lessons.record(PLAN, UNIT, FIRST);
		assertThat(lessons.of(PLAN, UNIT)).contains(FIRST);
		assertThat(lessons.of(PLAN, "phunghiep")).isEmpty();
	}

	@Databases
	void aLaterRecordReplacesTheEarlierOne(Database database) {
		Lessons lessons = new Lessons(CampaignRows.in(database).client());
		lessons.record(PLAN, UNIT, FIRST);
		lessons.record(PLAN, UNIT, LATER);
		assertThat(lessons.of(PLAN, UNIT)).contains(LATER);
	}

}
