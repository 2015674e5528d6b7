package vn.daihoi.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseDateTests {

	@Test
	void weekdayIsWrittenSmallWithinASentenceAndSundayKeepsItsCapital() {
		LocalDate monday = LocalDate.parse("2024-12-09");
		assertThat(VietnameseDate.withWeekday(monday)).isEqualTo("Thứ Hai 09/12/2024");
		assertThat(VietnameseDate.inSentence(monday)).isEqualTo("thứ Hai 09/12/2024");
		assertThat(VietnameseDate.inPaper(monday)).isEqualTo("thứ Hai, ngày 09/12/2024");
		assertThat(VietnameseDate.inPaper(monday.minusDays(1))).isEqualTo("Chủ nhật, ngày 08/12/2024");
	}

}
