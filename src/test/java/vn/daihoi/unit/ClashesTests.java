package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.congress.Session;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Severity;
import vn.daihoi.unit.ScheduleLine.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class ClashesTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			MORNING   | MORNING   | Buổi sáng 15/12/2024 có 2 chi bộ cùng đại hội: A, B
			AFTERNOON | AFTERNOON | Buổi chiều 15/12/2024 có 2 chi bộ cùng đại hội: A, B
			MORNING   | WHOLE_DAY | Buổi sáng 15/12/2024 có 2 chi bộ cùng đại hội: A, B
			WHOLE_DAY | AFTERNOON | Buổi chiều 15/12/2024 có 2 chi bộ cùng đại hội: A, B
			WHOLE_DAY | WHOLE_DAY | Cả ngày 15/12/2024 có 2 chi bộ cùng đại hội: A, B
			""", delimiter = '|')
	void twoCongressesInTheSameHalfOfADayAreTold(Session one, Session other, String sentence) {
		assertThat(Clashes.of(List.of(line("A", "2024-12-15", one), line("B", "2024-12-15", other)))).singleElement()
			.satisfies((clash) -> {
				assertThat(clash.severity()).isEqualTo(Severity.INFO);
				assertThat(clash.text()).startsWith(sentence);
			});
	}

	@Test
	void morningAndAfternoonOrTwoDaysDoNotClash() {
		assertThat(Clashes.of(List.of(line("A", "2024-12-15", Session.MORNING),
				line("B", "2024-12-15", Session.AFTERNOON), line("C", "2024-12-16", Session.MORNING))))
			.isEmpty();
	}

	@Test
	void aWholeDayBetweenTwoHalvesClashesInBoth() {
		List<Finding> clashes = Clashes.of(List.of(line("A", "2024-12-15", Session.MORNING),
				line("B", "2024-12-15", Session.WHOLE_DAY), line("C", "2024-12-15", Session.AFTERNOON)));
		assertThat(clashes).extracting(Finding::text)
			.satisfiesExactly((morning) -> assertThat(morning).startsWith("Buổi sáng").contains("A, B;"),
					(afternoon) -> assertThat(afternoon).startsWith("Buổi chiều").contains("B, C;"));
	}

	@Test
	void branchesWithoutADayDoNotClash() {
		assertThat(Clashes.of(Stream.of("A", "B")
			.map((name) -> new ScheduleLine(name, name, false, false, Standing.MISSING, null, null, null, null))
			.toList())).isEmpty();
	}

	private static ScheduleLine line(String name, String day, Session session) {
		return new ScheduleLine(name, name, false, false, Standing.ACCEPTED, LocalDate.parse(day), session,
				"Hội trường", null);
	}

}
