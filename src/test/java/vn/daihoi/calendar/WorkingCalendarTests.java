package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.daihoi.calendar.CountingMode.A;
import static vn.daihoi.calendar.CountingMode.B;

/** The tables of dates that the plans and the calendar give, and what is said of each. */
class WorkingCalendarTests {

	private final WorkingCalendar calendar = VietnameseCalendar.workingCalendar();

	@ParameterizedTest
	@CsvSource(textBlock = """
			# opening  | A          | B
			2024-12-01 | 2024-10-21 | 2024-10-18
			2024-12-02 | 2024-10-21 | 2024-10-18
			2024-12-06 | 2024-10-25 | 2024-10-24
			2024-12-15 | 2024-11-04 | 2024-11-01
			2024-12-31 | 2024-11-19 | 2024-11-18
			2025-01-24 | 2024-12-12 | 2024-12-11
			2025-02-03 | 2024-12-13 | 2024-12-12
			2025-02-28 | 2025-01-10 | 2025-01-09
			2025-03-17 | 2025-02-03 | 2025-01-24
			2025-03-31 | 2025-02-17 | 2025-02-14
			2025-06-13 | 2025-04-29 | 2025-04-28
			2025-07-18 | 2025-06-06 | 2025-06-05
			""", delimiter = '|')
	void thirtyWorkingDaysBeforeTheOpening(LocalDate opening, LocalDate readingA, LocalDate readingB) {
		assertThat(this.calendar.count(opening, -30, A).date()).isEqualTo(readingA);
		assertThat(this.calendar.count(opening, -30, B).date()).isEqualTo(readingB);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# notice   | A          | B
			2024-09-20 | 2024-11-01 | 2024-11-02
			2024-10-01 | 2024-11-12 | 2024-11-13
			2024-10-15 | 2024-11-26 | 2024-11-27
			2024-10-31 | 2024-12-12 | 2024-12-13
			2024-11-15 | 2024-12-27 | 2024-12-28
			2024-11-18 | 2024-12-30 | 2024-12-31
			2024-11-19 | 2024-12-31 | 2025-01-01
			2025-01-20 | 2025-03-10 | 2025-03-11
			""", delimiter = '|')
	void thirtyWorkingDaysAfterTheNotice(LocalDate notice, LocalDate readingA, LocalDate readingB) {
		assertThat(this.calendar.count(notice, 30, A).date()).isEqualTo(readingA);
		assertThat(this.calendar.count(notice, 30, B).date()).isEqualTo(readingB);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# closing  | 5 days     | 7 days     | then 15    | 15 days
			2024-12-01 | 2024-12-06 | 2024-12-10 | 2024-12-31 | 2024-12-20
			2024-12-31 | 2025-01-08 | 2025-01-10 | 2025-02-07 | 2025-01-22
			2025-02-28 | 2025-03-07 | 2025-03-11 | 2025-04-01 | 2025-03-21
			2025-03-18 | 2025-03-25 | 2025-03-27 | 2025-04-18 | 2025-04-09
			""", delimiter = '|')
	void workingDaysAfterTheClosing(LocalDate closing, LocalDate five, LocalDate seven, LocalDate thenFifteen,
			LocalDate fifteen) {
		assertThat(this.calendar.count(closing, 5, A).date()).isEqualTo(five);
		assertThat(this.calendar.count(closing, 7, A).date()).isEqualTo(seven);
		assertThat(this.calendar.count(seven, 15, A).date()).isEqualTo(thenFifteen);
		assertThat(this.calendar.count(closing, 15, A).date()).isEqualTo(fifteen);
	}

	@ParameterizedTest
	@CsvSource({ "2024-12-01, 2025-01-01, 22", "2025-01-01, 2025-02-01, 17", "2025-02-01, 2025-03-01, 20",
			"2025-03-01, 2025-04-01, 21" })
	void workingDaysOfAMonth(LocalDate first, LocalDate firstOfNext, int expected) {
		int ofFirst = this.calendar.isWorkingDay(first) ? 1 : 0;
		assertThat(ofFirst + this.calendar.workingDaysBetween(first, firstOfNext)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22", "2027-04-15" })
	void makeupSaturdaysAndPlainWeekdaysAreWorked(LocalDate day) {
		assertThat(this.calendar.isWorkingDay(day)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-02-14", "2024-04-18", "2024-04-29", "2025-01-27", "2025-05-02", "2026-02-20",
			"2026-04-27", "2026-08-31", "2026-11-24", "2027-02-11", "2027-04-16", "2027-05-03", "2024-11-30" })
	void holidaysSwappedDaysAndWeekendsAreNotWorked(LocalDate day) {
		assertThat(this.calendar.isWorkingDay(day)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2024-12-31, 2024-12-31", "2025-01-05, 2025-01-06", "2025-01-25, 2025-02-03",
			"2025-04-26, 2025-04-26" })
	void aDayOffRollsToTheNextWorkingDay(LocalDate day, LocalDate expected) {
		assertThat(this.calendar.nextWorkingDay(day)).isEqualTo(expected);
	}

	@Test
	void noWorkingDayLiesBetweenDaysTheWrongWayRound() {
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 1))).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2024-12-31 | -30 | B | 18/11/2024: có đủ 30 ngày làm việc (19/11/2024–30/12/2024) trước ngày 31/12/2024; không tính 12 ngày thứ Bảy, Chủ nhật
					2024-12-01 | -30 | B | 18/10/2024: có đủ 30 ngày làm việc (19/10/2024–30/11/2024) trước ngày 01/12/2024; không tính 13 ngày thứ Bảy, Chủ nhật
					2024-11-15 |  30 | B | 28/12/2024: có đủ 30 ngày làm việc (16/11/2024–27/12/2024) sau ngày 15/11/2024; không tính 12 ngày thứ Bảy, Chủ nhật
					2024-12-31 |   7 | A | 10/01/2025: ngày làm việc thứ 7 sau ngày 31/12/2024 (01/01/2025–10/01/2025); không tính 2 ngày thứ Bảy, Chủ nhật, 1 ngày nghỉ lễ
					2025-06-13 | -30 | B | 28/04/2025: có đủ 30 ngày làm việc (29/04/2025–12/06/2025) trước ngày 13/06/2025; không tính 12 ngày thứ Bảy, Chủ nhật, 2 ngày nghỉ lễ, 1 ngày nghỉ hoán đổi
					2025-04-28 |  -2 | A | 25/04/2025: ngày làm việc thứ 2 trước ngày 28/04/2025 (25/04/2025–27/04/2025); không tính 1 ngày thứ Bảy, Chủ nhật; có tính thứ Bảy làm bù 26/04/2025
					2024-12-30 |   1 | A | 31/12/2024: ngày làm việc thứ 1 sau ngày 30/12/2024 (31/12/2024)
					2024-12-01 |   0 | B | 01/12/2024: chính ngày này
					""")
	void theExplanationAccountsForEveryDay(LocalDate from, int days, CountingMode mode, String explanation) {
		CountedDay counted = this.calendar.count(from, days, mode);
		assertThat(counted.explanation()).isEqualTo(explanation);
		assertThat(counted.confirmed()).isTrue();
		assertThat(explanation).endsWith(counted.reason()).doesNotStartWith(counted.reason());
	}

	@Test
	void aCountAcrossAnUndecidedHolidayIsProvisionalAndNamesTheDay() {
		CountedDay counted = this.calendar.count(LocalDate.of(2027, 2, 4), 1, A);
		assertThat(counted.date()).isEqualTo(LocalDate.of(2027, 2, 12));
		assertThat(counted.confirmed()).isFalse();
		assertThat(counted.explanation())
			.contains("không tính 2 ngày thứ Bảy, Chủ nhật, 3 ngày nghỉ lễ, 2 ngày nghỉ bù")
			.contains("; tạm tính, có thể từ ngày 05/02/2027 đến ngày 15/02/2027, vì chưa có quyết định chính thức "
					+ "về ngày 05/02/2027, 08/02/2027, 09/02/2027, 10/02/2027, 11/02/2027, 12/02/2027");
		assertThat(counted.reason()).doesNotContain("tạm tính");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 1, A, 2026-11-25, 2026-11-23, 2026-11-25",
			"2026-11-20, 4, A, 2026-11-28, 2026-11-27, 2026-11-30",
			"2026-12-01, -3, B, 2026-11-26, 2026-11-25, 2026-11-26",
			"2027-08-31, 1, B, 2027-09-02, 2027-09-02, 2027-09-07",
			"2027-02-15, -1, A, 2027-02-12, 2027-02-04, 2027-02-12",
			"2024-12-31, -30, B, 2024-11-18, 2024-11-18, 2024-11-18" })
	void rangeIsWhatUndecidedDaysMayStillMake(LocalDate from, int days, CountingMode mode, LocalDate date,
			LocalDate earliest, LocalDate latest) {
		CountedDay counted = this.calendar.count(from, days, mode);
		assertThat(List.of(counted.date(), counted.range().earliest(), counted.range().latest())).containsExactly(date,
				earliest, latest);
	}

	@Test
	void dayThatNoDecisionMovesIsProvisionalWithoutARange() {
		CalendarDay sunday = new CalendarDay(LocalDate.of(2024, 12, 29), DayKind.HOLIDAY, "Nghỉ lễ thử", false);
		WorkingCalendar other = this.calendar.with(List.of(CalendarChange.to(sunday)));
		assertThat(other.count(LocalDate.of(2024, 12, 31), -2, A).explanation())
			.startsWith("27/12/2024: ngày làm việc thứ 2 trước ngày 31/12/2024")
			.endsWith("; tạm tính vì chưa có quyết định chính thức về ngày 29/12/2024");
	}

	@ParameterizedTest
	@CsvSource({ "2027-08-31, 1, false", "2027-09-01, 1, false", "2027-09-03, 1, true", "2027-02-12, 5, true",
			"2026-11-20, 1, false", "2027-11-23, 1, true" })
	void onlyTheDaysOnTheWayMakeACountProvisional(LocalDate from, int days, boolean confirmed) {
		assertThat(this.calendar.count(from, days, A).confirmed()).isEqualTo(confirmed);
	}

	@ParameterizedTest
	@CsvSource({ "2028-01-03, 1, A", "2023-12-31, 1, A", "2023-12-31, 0, B", "2027-12-30, 2, A", "2027-12-30, 1, B",
			"2024-01-10, -30, B", "2024-12-31, 2147483647, A", "2024-12-31, -2147483648, B", "-999999999-01-01, 1, A" })
	void aCountThatLeavesTheKnownYearsIsRefused(LocalDate from, int days, CountingMode mode) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.calendar.count(from, days, mode))
			.withMessageContaining("Lịch ngày làm việc chỉ có từ 2024 đến 2027")
			.satisfies((refusal) -> assertThat(refusal.getResponse().getStatus()).isEqualTo(422));
	}

	@Test
	void aCalendarKnowsTheYearsOfItsDaysAlone() {
		WorkingCalendar own = new WorkingCalendar(
				List.of(new CalendarDay(LocalDate.of(2030, 1, 1), DayKind.HOLIDAY, "Tết Dương lịch", true)));
		assertThat(own.covers(LocalDate.of(2030, 12, 31))).isTrue();
		assertThat(own.covers(LocalDate.of(2031, 1, 1))).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(List.of()));
	}

	@Test
	void calendarAsItWouldBeAfterAChangeLeavesTheOneThatHolds() {
		LocalDate day = LocalDate.of(2024, 12, 30);
		CalendarDay off = new CalendarDay(day, DayKind.HOLIDAY, "Nghỉ lễ thử", true);
		WorkingCalendar other = this.calendar.with(List.of(CalendarChange.to(off)));
		assertThat(other.date(LocalDate.of(2024, 12, 31), -30, B)).isEqualTo(LocalDate.of(2024, 11, 15));
		assertThat(this.calendar.isWorkingDay(day)).isTrue();
		assertThat(other.with(List.of(CalendarChange.toOrdinary(day))).days()).isEqualTo(this.calendar.days());
	}

	@Test
	void yearThatLosesItsLastDayOffIsStillKnown() {
		WorkingCalendar own = new WorkingCalendar(
				List.of(new CalendarDay(LocalDate.of(2030, 1, 1), DayKind.HOLIDAY, "Tết Dương lịch", true)));
		WorkingCalendar plain = own.with(List.of(CalendarChange.toOrdinary(LocalDate.of(2030, 1, 1))));
		assertThat(plain.isWorkingDay(LocalDate.of(2030, 1, 1))).isTrue();
	}

}
