package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The notice periods of the three plans. */
class NoticePeriodTests {

	private static final LocalDate WINDOW_END = LocalDate.of(2024, 12, 31);

	private static final String PLAN = "Kế hoạch, mục II.2 và III.8";

	private final NoticePeriod strict = period(CountingMode.B);

	private final NoticePeriod lenient = period(CountingMode.A);

	@ParameterizedTest
	@CsvSource({ "2024-12-01, 2024-10-21, 2024-10-18", "2024-12-31, 2024-11-19, 2024-11-18",
			"2025-03-17, 2025-02-03, 2025-01-24", "2025-06-13, 2025-04-29, 2025-04-28" })
	void latestNoticeOfAnOpening(LocalDate opening, LocalDate readingA, LocalDate readingB) {
		assertThat(this.lenient.latestNotice(opening)).isEqualTo(readingA);
		assertThat(this.strict.latestNotice(opening)).isEqualTo(readingB);
	}

	@ParameterizedTest
	@CsvSource({ "2024-10-15, 2024-11-26, 2024-11-27", "2024-11-15, 2024-12-27, 2024-12-28",
			"2024-11-18, 2024-12-30, 2024-12-31", "2025-01-20, 2025-03-10, 2025-03-11" })
	void earliestOpeningAfterANotice(LocalDate notice, LocalDate readingA, LocalDate readingB) {
		assertThat(this.lenient.earliestOpening(notice)).isEqualTo(readingA);
		assertThat(this.strict.earliestOpening(notice)).isEqualTo(readingB);
	}

	@Test
	void noticeOn15NovemberAllowsOpeningFrom28December() {
		assertThat(check("2024-11-15", "2024-12-28")).isEmpty();
		assertThat(check("2024-11-15", "2024-12-31")).isEmpty();
		assertThat(check("2024-11-15", "2024-12-20")).containsExactly(Finding.error("DL02", "openingDate",
				"Thông báo ngày 15/11/2024 thì khai mạc sớm nhất là ngày 28/12/2024 mới đủ 30 ngày làm việc; "
						+ "ngày 20/12/2024 chưa đủ: hãy chọn khai mạc từ ngày 28/12/2024, "
						+ "hoặc xin đảng ủy cho ý kiến bằng văn bản",
				PLAN));
	}

	@Test
	void theDayBeforeTheEarliestOpeningIsRefused() {
		assertThat(check("2024-11-15", "2024-12-27")).hasSize(1);
		assertThat(check("2024-10-21", "2024-12-01")).hasSize(1);
		assertThat(check("2024-10-18", "2024-12-01")).isEmpty();
	}

	@Test
	void noticeOn19NovemberLeavesNoDayInTheWindow() {
		assertThat(check("2024-11-19", "2024-12-31")).singleElement()
			.extracting(Finding::text)
			.asString()
			.startsWith("Thông báo ngày 19/11/2024 thì khai mạc sớm nhất là ngày 01/01/2025 mới đủ 30 ngày làm việc")
			.contains("đến hết ngày 31/12/2024 không còn ngày nào đủ")
			.doesNotContain("hãy chọn");
	}

	@Test
	void aPlanWithoutALastDayAlwaysOffersADay() {
		assertThat(this.strict.check(LocalDate.of(2025, 1, 20), LocalDate.of(2025, 3, 10), PLAN)).singleElement()
			.satisfies((finding) -> assertThat(finding.text()).contains("hãy chọn khai mạc từ ngày 11/03/2025"))
			.satisfies((finding) -> assertThat(finding.clause()).isEqualTo(PLAN));
	}

	@Test
	void noticeAtAMeetingOnSaturdayCountsFromTheNextWorkingDay() {
		assertThat(check("2024-11-16", "2024-12-28")).isEmpty();
		assertThat(check("2024-11-16", "2024-12-27")).hasSize(1);
	}

	@Test
	void inTheLenientReadingASundayOpeningKeepsItsLatestNotice() {
		assertThat(this.lenient.check(LocalDate.of(2024, 10, 21), LocalDate.of(2024, 12, 1), WINDOW_END, PLAN))
			.isEmpty();
		assertThat(this.lenient.check(LocalDate.of(2024, 10, 22), LocalDate.of(2024, 12, 1), WINDOW_END, PLAN))
			.hasSize(1);
	}

	@Test
	void aDayOutsideTheCalendarIsAFindingOnTheOpening() {
		assertThat(check("2027-12-15", "2027-12-31")).singleElement()
			.satisfies((finding) -> assertThat(finding.field()).isEqualTo("openingDate"))
			.satisfies((finding) -> assertThat(finding.text()).contains("chỉ có từ 2024 đến 2027"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -30 })
	void aNoticePeriodHasAtLeastOneWorkingDay(int workingDays) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NoticePeriod(VietnameseCalendar.workingCalendar(), CountingMode.B, workingDays));
	}

	private List<Finding> check(String notice, String opening) {
		return this.strict.check(LocalDate.parse(notice), LocalDate.parse(opening), WINDOW_END, PLAN);
	}

	private static NoticePeriod period(CountingMode mode) {
		return new NoticePeriod(VietnameseCalendar.workingCalendar(), mode, 30);
	}

}
