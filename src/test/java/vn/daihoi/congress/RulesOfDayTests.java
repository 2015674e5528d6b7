package vn.daihoi.congress;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.TestClock;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What is held to is what was in force on the day of the congress. */
class RulesOfDayTests {

	private final Milestones milestones = mock(Milestones.class);

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-          | 2025-01-19 | điểm 16.1 Quy định 24-QĐ/TW
			-          | 2025-01-20 | Quy định 232-QĐ/TW
			2024-12-31 | 2025-01-20 | điểm 16.1 Quy định 24-QĐ/TW
			2025-01-20 | 2025-02-01 | Quy định 232-QĐ/TW
			2025-06-30 | 2025-07-01 | Quy định 232-QĐ/TW
			2025-07-01 | 2026-07-26 | Quy định 294-QĐ/TW
			-          | 2026-11-21 | Quy định 208-QĐ/TW
			""", delimiter = '|')
	void ratificationIsCitedFromTheRegulationOfTheCongress(LocalDate held, LocalDate today, String clause) {
		when(this.milestones.day("c", Milestone.HELD)).thenReturn(Optional.ofNullable(held));
		assertThat(on(today).of(Topic.CHARTER_IMPL, "c").citeByNumber("ratification")).isEqualTo(clause);
	}

	private RulesOfDay on(LocalDate today) {
		return new RulesOfDay(Regulations.ofProduct(), this.milestones, clock(today));
	}

	private static DaihoiClock clock(LocalDate today) {
		return TestClock.standingAt(today.atTime(LocalTime.NOON).atZone(DaihoiClock.VIETNAM).toInstant());
	}

}
