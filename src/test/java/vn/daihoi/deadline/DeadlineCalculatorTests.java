package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.DayRange;
import vn.daihoi.calendar.VietnameseCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeadlineCalculatorTests {

	private static final LocalDate WINDOW_END = LocalDate.of(2024, 12, 31);

	private final DeadlineCalculator calculator = new DeadlineCalculator(VietnameseCalendar.workingCalendar());

	@Test
	void aLimitKeepsItsOriginAndItsClause() {
		DeadlineRule notice = rule(Trigger.OPENING, 30, DeadlineUnit.WORKING_DAY, Direction.BEFORE);
		assertThat(this.calculator.compute(notice, WINDOW_END)).isEqualTo(new ComputedDeadline("DL00",
				LocalDate.of(2024, 11, 18), WINDOW_END, DayRange.of(LocalDate.of(2024, 11, 18)), false,
				"Việc: hạn 18/11/2024, tính theo ngày khai mạc: có đủ 30 ngày làm việc (19/11/2024–30/12/2024) "
						+ "trước ngày 31/12/2024; không tính 12 ngày thứ Bảy, Chủ nhật",
				"mục III.7"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					5 | CALENDAR_DAY | 2025-01-05 | hạn 05/01/2025, tính theo ngày bế mạc: ngày thứ 5 sau ngày 31/12/2024, tính cả ngày nghỉ
					6 | MONTH        | 2025-06-30 | hạn 30/06/2025, tính theo ngày bế mạc: tròn 6 tháng sau ngày 31/12/2024
					0 | CALENDAR_DAY | 2024-12-31 | hạn 31/12/2024, tính theo ngày bế mạc: đúng ngày 31/12/2024
					""")
	void daysOfRestCountInCalendarDaysAndMonths(int offset, DeadlineUnit unit, LocalDate date, String explanation) {
		ComputedDeadline deadline = this.calculator.compute(rule(Trigger.CLOSING, offset, unit, Direction.AFTER),
				WINDOW_END);
		assertThat(deadline.date()).isEqualTo(date);
		assertThat(deadline.explanation()).isEqualTo("Việc: " + explanation);
	}

	@Test
	void beforeTheTenthOfJanuaryMeansTheNinthAtLatest() {
		DeadlineRule report = new DeadlineRule("DL12", "Tổng hợp kết quả", Trigger.RESULT_REPORT_MILESTONE, 0,
				DeadlineUnit.CALENDAR_DAY, Direction.BEFORE, false, null, false, false, "Kế hoạch, mục III.4", true);
		ComputedDeadline deadline = this.calculator.compute(report, LocalDate.of(2025, 1, 10));
		assertThat(deadline.date()).isEqualTo(LocalDate.of(2025, 1, 9));
		assertThat(deadline.explanation()).startsWith("Tổng hợp kết quả: hạn 09/01/2025")
			.endsWith("phải xong trước ngày 10/01/2025");
	}

	@ParameterizedTest
	@CsvSource({ "2024-12-31, 2025-01-06, true", "2025-02-28, 2025-03-05, true", "2025-01-22, 2025-02-03, true",
			"2027-02-01, 2027-02-12, false", "2027-08-27, 2027-09-01, false" })
	void aRollingLimitOnADayOffMovesToTheNextWorkingDay(LocalDate closing, LocalDate date, boolean confirmed) {
		DeadlineRule rolling = new DeadlineRule("DL00", "Việc", Trigger.CLOSING, 5, DeadlineUnit.CALENDAR_DAY,
				Direction.AFTER, true, null, true, false, "", true);
		ComputedDeadline deadline = this.calculator.compute(rolling, closing);
		assertThat(deadline.date()).isEqualTo(date);
		assertThat(deadline.confirmed()).isEqualTo(confirmed);
	}

	@Test
	void anInternalOrUnverifiedLimitSaysSo() {
		DeadlineRule internal = new DeadlineRule("personnelDossier", "Gửi hồ sơ nhân sự", Trigger.OPENING, 15,
				DeadlineUnit.WORKING_DAY, Direction.BEFORE, true, CountingMode.B, false, true, "", false);
		ComputedDeadline deadline = this.calculator.compute(internal, WINDOW_END);
		assertThat(deadline.internal()).isTrue();
		assertThat(deadline.explanation()).startsWith("Gửi hồ sơ nhân sự: hạn nội bộ 09/12/2024")
			.endsWith("; cách tính này còn chờ xác nhận");
	}

	@Test
	void aLimitAcrossAnUndecidedHolidayIsProvisional() {
		DeadlineRule notice = rule(Trigger.OPENING, 30, DeadlineUnit.WORKING_DAY, Direction.BEFORE);
		ComputedDeadline deadline = this.calculator.compute(notice, LocalDate.of(2027, 2, 15));
		assertThat(deadline.confirmed()).isFalse();
		assertThat(deadline.explanation()).contains("; tạm tính, có thể từ ngày 23/12/2026 đến ngày 31/12/2026, vì")
			.startsWith("Việc: hạn 24/12/2026");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2027-02-01 | true  | 12/02/2027 | từ ngày 08/02/2027 đến ngày 15/02/2027
			2027-08-27 | true  | 01/09/2027 | từ ngày 01/09/2027 đến ngày 06/09/2027
			2027-02-01 | false | 12/02/2027 | từ ngày 05/02/2027 đến ngày 15/02/2027
			""")
	void rangeOfARollingLimitIsThatOfItsLastDay(LocalDate closing, boolean inclusive, String day, String range) {
		DeadlineRule rolling = new DeadlineRule("DL00", "Việc", Trigger.CLOSING, 5, DeadlineUnit.CALENDAR_DAY,
				Direction.AFTER, inclusive, null, true, false, "", true);
		assertThat(this.calculator.compute(rolling, closing).explanation()).startsWith("Việc: hạn " + day)
			.contains("tạm tính, có thể " + range + ", vì chưa có quyết định chính thức về ngày ");
	}

	@Test
	void rangeOfALimitBeforeADayLiesADayEarlier() {
		DeadlineRule before = new DeadlineRule("DL00", "Việc", Trigger.CLOSING, 1, DeadlineUnit.WORKING_DAY,
				Direction.AFTER, false, CountingMode.A, false, false, "", true);
		assertThat(this.calculator.compute(before, LocalDate.of(2026, 11, 20)).explanation())
			.startsWith("Việc: hạn 24/11/2026")
			.endsWith(
					"tạm tính, có thể từ ngày 22/11/2026 đến ngày 24/11/2026, vì chưa có quyết định chính thức về ngày "
							+ "23/11/2026");
	}

	@Test
	void theEarliestOfSeveralLimitsCountsAndALegalOneBeforeAnInternalOne() {
		ComputedDeadline later = due("proposeDate", 12, true);
		ComputedDeadline internal = due("acceptDate", 11, true);
		ComputedDeadline legal = due("DL02", 11, false);
		assertThat(ComputedDeadline.earliest(List.of(later, internal))).isEqualTo(internal);
		assertThat(ComputedDeadline.earliest(List.of(later, internal, legal))).isEqualTo(legal);
		assertThatIllegalArgumentException().isThrownBy(() -> ComputedDeadline.earliest(List.of()));
	}

	private static ComputedDeadline due(String ruleId, int day, boolean internal) {
		LocalDate date = LocalDate.of(2024, 11, day);
		return new ComputedDeadline(ruleId, date, WINDOW_END, DayRange.of(date), internal, "", "");
	}

	private static DeadlineRule rule(Trigger trigger, int offset, DeadlineUnit unit, Direction direction) {
		CountingMode mode = (unit == DeadlineUnit.WORKING_DAY) ? CountingMode.B : null;
		return new DeadlineRule("DL00", "Việc", trigger, offset, unit, direction, true, mode, false, false, "mục III.7",
				true);
	}

}
