package vn.daihoi.voting;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.regulation.Finding;
import vn.daihoi.voting.Introduction.Introduced;

import static org.assertj.core.api.Assertions.assertThat;

class IntroductionRulesTests {

	private static final List<String> COMMITTEE = List.of("Người 0", "Người 1", "Người 2", "Người 3");

	/** Fifteen ballots, so many names wanted, and so many ballots for each name. */
	private static Introduction introduction(int wanted, String chosenByHead, int... votes) {
		return new Introduction(15, 15, 15, wanted,
				IntStream.range(0, votes.length).mapToObj((at) -> new Introduced("Người " + at, votes[at])).toList(),
				chosenByHead);
	}

	private static List<Finding> check(Introduction introduction) {
		return IntroductionRules.check(introduction, COMMITTEE, COMMITTEE);
	}

	@ParameterizedTest
	@CsvSource({ "1, 10 3 2, Người 0", "2, 3 10 2, Người 1 Người 0", "3, 10 3, Người 0 Người 1" })
	void thoseWithMostBallotsGoOn(int wanted, String votes, String names) {
		Introduction introduction = introduction(wanted, null,
				List.of(votes.split(" ")).stream().mapToInt(Integer::parseInt).toArray());
		assertThat(String.join(" ", introduction.goingOn())).isEqualTo(names);
		assertThat(introduction.tiedAtTheEnd()).isEmpty();
	}

	@Test
	void headChoosesBetweenThoseTiedAtTheEndAndNobodyElse() {
		assertThat(check(introduction(2, null, 10, 3, 3))).singleElement().satisfies((found) -> {
			assertThat(found.field()).isEqualTo("introduction.chosenByHead");
			assertThat(found.text()).contains("Người 1, Người 2");
		});
		assertThat(check(introduction(2, "Người 0", 10, 3, 3))).hasSize(1);
		assertThat(check(introduction(2, "Người 2", 10, 3, 3))).isEmpty();
		assertThat(introduction(2, "Người 2", 10, 3, 3).goingOn()).containsExactly("Người 0", "Người 2");
		assertThat(check(introduction(1, null, 10, 3, 3))).isEmpty();
	}

	@Test
	void tooFewIntroducedIsAWarningAndWhoIsNotOnTheListIsTold() {
		assertThat(check(introduction(2, null, 10))).singleElement()
			.satisfies((found) -> assertThat(found.text()).contains("Mới giới thiệu 1 trong 2"));
		assertThat(IntroductionRules.check(introduction(1, null, 10, 3), List.of("Người 1"), COMMITTEE)).singleElement()
			.satisfies((found) -> assertThat(found.text()).endsWith("Người 0"));
	}

	@Test
	void figuresThatCannotBeAndNamesOutsideTheCommitteeAreRefused() {
		Introduction wrong = new Introduction(14, 15, 16, 0,
				List.of(new Introduced("Người lạ", 17), new Introduced("Người 1", 1), new Introduced("Người 1", 1)),
				null);
		assertThat(check(wrong)).extracting(Finding::field)
			.containsExactlyInAnyOrder("introduction.valid", "introduction.returned", "introduction.wanted",
					"introduction.names[0].name", "introduction.names[0].votes", "introduction.names[2].name");
		assertThat(check(introduction(1, null))).extracting(Finding::field).contains("introduction.names");
		assertThat(IntroductionRules.check(null, COMMITTEE, COMMITTEE)).isEmpty();
	}

}
