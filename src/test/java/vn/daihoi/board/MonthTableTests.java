package vn.daihoi.board;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class MonthTableTests {

	private final WorkingCalendar calendar = VietnameseCalendar.workingCalendar();

	private MonthTable month(String month) {
		return MonthTable.of(YearMonth.parse(month), this.calendar);
	}

	private DayCell cell(String month, int day) {
		return month(month).cells().get(day - 1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11, 6, 6, 20", "2027-02, 0, 4, 15", "2024-12, 6, 6, 22", "2026-06, 0, 5, 22" })
	void weeksBeginOnMonday(String month, int leading, int weeks, int workingDays) {
		MonthTable table = month(month);
		assertThat(table.leading()).isEqualTo(leading);
		assertThat(table.weeks()).hasSize(weeks);
		assertThat(table.weeks().iterator().next()).hasSize(7 - leading);
		assertThat(table.workingDays()).isEqualTo(workingDays);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11, 24, lễ, off", "2026-11, 23, đổi?, off undecided", "2026-11, 28, làm?, worked undecided",
			"2026-08, 22, làm, worked", "2026-04, 27, bù, off", "2026-11, 21, '', weekend", "2026-11, 20, '', ''" })
	void whatADayIsStandsInWordsAndInColours(String month, int day, String mark, String look) {
		assertThat(cell(month, day).mark()).isEqualTo(mark);
		assertThat(cell(month, day).look()).isEqualTo(look);
	}

	@Test
	void daysThatDifferAreListedWithTheirBasis() {
		assertThat(month("2026-11").days()).hasSize(3);
		assertThat(month("2027-02").days()).contains(new DaysAlike("05/02, 08/02, 09/02",
				"ngày nghỉ lễ (Tết Âm lịch Đinh Mùi, phương án nghỉ 7 ngày), chưa có quyết định chính thức"));
		assertThat(cell("2026-11", 23).words()).isEqualTo(
				"ngày nghỉ hoán đổi (Đề xuất hoán đổi với thứ Bảy " + "28/11/2026), chưa có quyết định chính thức");
		assertThat(cell("2027-09", 1).words()).startsWith("ngày làm việc (Làm việc, trừ khi được chọn");
	}

}
