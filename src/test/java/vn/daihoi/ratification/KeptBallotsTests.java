package vn.daihoi.ratification;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class KeptBallotsTests {

	@Databases
	void ballotsOfACongressHeldAgainAreKeptFromThenOnAndMayBeKeptLonger(Database database) {
		KeptBallots ballots = new KeptBallots(CampaignRows.in(database).client(), Regulations.ofProduct());
		ballots.seal(CONGRESS, LocalDate.of(2024, 8, 31));
		assertThat(ballots.until(CONGRESS)).contains(LocalDate.of(2025, 2, 28));
		ballots.seal(CONGRESS, LocalDate.of(2024, 12, 1));
		assertThat(ballots.until(CONGRESS)).contains(LocalDate.of(2025, 6, 1));
		ballots.keepOn(CONGRESS, LocalDate.of(2025, 9, 1));
		ballots.destroyed(CONGRESS, LocalDate.of(2025, 9, 2), "Trần B");
		assertThat(ballots.until(CONGRESS)).contains(LocalDate.of(2025, 9, 1));
		assertThat(ballots.until(OTHER)).isEmpty();
		assertThat(database.client().sql("select witnesses from kept_ballots").query(String.class).single())
			.isEqualTo("Trần B");
	}

	@ParameterizedTest
	@CsvSource({ "2024-12-01, 01/06/2025", "2024-12-31, 30/06/2025", "2025-02-28, 28/08/2025" })
	void ballotsAreKeptForSixMonths(LocalDate held, String until) {
		assertThat(new KeptBallots(mock(JdbcClient.class), Regulations.ofProduct()).note(held))
			.contains("lưu đến ngày " + until)
			.contains("Điều 35 Quy chế bầu cử trong Đảng (190-QĐ/TW)");
	}

}
