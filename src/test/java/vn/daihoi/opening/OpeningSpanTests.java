package vn.daihoi.opening;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningSpanTests {

	@ParameterizedTest
	@CsvSource({ "MONTH, 2024-12-15, 2024-12-01, 2024-12-31, 2024-11-01, 2025-01-01",
			"MONTH, 2028-02-29, 2028-02-01, 2028-02-29, 2028-01-01, 2028-03-01",
			"WEEK, 2024-12-01, 2024-11-25, 2024-12-01, 2024-11-18, 2024-12-02",
			"WEEK, 2024-12-02, 2024-12-02, 2024-12-08, 2024-11-25, 2024-12-09",
			"DAY, 2024-12-31, 2024-12-31, 2024-12-31, 2024-12-30, 2025-01-01" })
	void daysOfOneAndWhereTheOthersBegin(OpeningSpan span, LocalDate day, LocalDate first, LocalDate last,
			LocalDate before, LocalDate after) {
		assertThat(span.first(day)).isEqualTo(first);
		assertThat(span.last(day)).isEqualTo(last);
		assertThat(span.before(day)).isEqualTo(before);
		assertThat(span.after(day)).isEqualTo(after);
	}

}
