package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 12, 20);

	private static final MeetingRules RULES = new MeetingRules("quyết định", "Hãy ghi đủ số, ngày và người ký",
			"điểm 16.1");

	@Test
	void meetingAndPaperOfTodayAreRecorded() {
		assertThat(check(TODAY, TODAY)).isEmpty();
	}

	@Test
	void meetingThatOwesNoPaperNeedsNone() {
		assertThat(check(TODAY, null)).isEmpty();
	}

	@Test
	void meetingOfTomorrowIsNotRecordedYet() {
		assertThat(check(TODAY.plusDays(1), null))
			.containsExactly(error("meetingDate", "Cuộc họp chưa diễn ra; chỉ ghi sau khi họp"));
	}

	@Test
	void whatThePaperLacksIsAskedForAtItsNumber() {
		assertThat(RULES.check(TODAY, true, null, TODAY))
			.containsExactly(error("number", "Hãy ghi đủ số, ngày và người ký"));
	}

	@Test
	void paperIsNotOlderThanItsMeeting() {
		assertThat(check(TODAY, TODAY.minusDays(1)))
			.containsExactly(error("documentDate", "Ngày quyết định không thể trước ngày họp; hãy sửa lại"));
	}

	@Test
	void paperOfTomorrowIsNotSignedYet() {
		assertThat(check(TODAY, TODAY.plusDays(1)))
			.containsExactly(error("documentDate", "Ngày quyết định không thể sau hôm nay; chỉ ghi quyết định đã ký"));
	}

	private static List<Finding> check(LocalDate meetingDate, LocalDate documentDate) {
		return RULES.check(meetingDate, false, documentDate, TODAY);
	}

	private static Finding error(String field, String text) {
		return Finding.error("MEETING", field, text, "điểm 16.1");
	}

}
