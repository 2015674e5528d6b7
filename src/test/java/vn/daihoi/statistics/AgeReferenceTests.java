package vn.daihoi.statistics;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgeReferenceTests {

	@ParameterizedTest
	@CsvSource({ "BRANCHES, 2024-12-15, 2024-12-01", "BRANCHES, 2025-02-28, 2025-02-01",
			"GRASSROOTS_ORGANIZATIONS, 2025-06-10, 2025-04-01", "GRASSROOTS_ORGANIZATIONS, 2025-01-31, 2025-04-01",
			"GRASSROOTS_ORGANIZATIONS, 2024-12-31, 2024-12-01", "ISSUER_ITSELF, 2025-07-18, 2025-06-01",
			"ISSUER_ITSELF, 2030-07-18, 2030-07-01" })
	void agesCountByTheMonthOfTheCycleElseOfTheCongress(String scope, LocalDate congress, LocalDate month) {
		assertThat(AgeReference.of(scope, congress)).isEqualTo(month);
	}

}
