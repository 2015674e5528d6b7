package vn.daihoi.ratification;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

class KeptBallotsTests {

	@ParameterizedTest
	@CsvSource({ "2024-12-01, 01/06/2025", "2024-12-31, 30/06/2025", "2025-02-28, 28/08/2025" })
	void ballotsAreKeptForSixMonths(LocalDate held, String until) {
		assertThat(new KeptBallots(Regulations.ofProduct()).note(held)).contains("lưu đến ngày " + until)
			.contains("Điều 35 Quy chế bầu cử trong Đảng (190-QĐ/TW)");
	}

}
