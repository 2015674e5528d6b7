package vn.daihoi.election;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

/** A ballot that broke a rule has its result by majority and says which rule. */
class BrokenRulesTests {

	private final Tally tally = new Tally(Regulations.ofProduct());

	@Test
	void surplusOfTwoForThreeSeatsIsReported() {
		assertBroken(Ballot.of(3, 18, 15, 12, 9, 1), "S4", "candidates");
	}

	@Test
	void listWithoutSurplusIsReported() {
		assertBroken(Ballot.of(3, 18, 15, 12), "S1", "candidates");
	}

	@Test
	void committeeOfMoreThanSevenIsReported() {
		assertBroken(Ballot.of(8, 20, 19, 18, 17, 16, 15, 14, 13, 12), "CS4", "seats");
	}

	@Test
	void committeeOfABranchOfEightIsReported() {
		assertBroken(Ballot.of(3, 8, 7, 6, 1).members(8), "CS2", "seats");
	}

	@Test
	void branchOfTwoIsReported() {
		assertBroken(Ballot.of(1, 2).members(2).electing(Election.SECRETARY), "CS1", "members.official");
	}

	@Test
	void secretaryAndCommitteeOnOneBallotAreReported() {
		assertBroken(Ballot.of(3, 18, 15, 12, 9).electing(Election.SECRETARY), "A17", "seats");
	}

	@Test
	void twoDeputiesOfASmallBranchAreReported() {
		assertBroken(Ballot.of(2, 8, 7).members(8).electing(Election.DEPUTY_SECRETARY), "CS5", "seats");
	}

	@Test
	void branchCommitteeOfADelegatesCongressIsReported() {
		assertBroken(Ballot.of(3, 18, 15, 12, 9).of(CongressType.DELEGATES), "CS6", "congressType");
	}

	@Test
	void tieBallotWithoutAChoiceIsReported() {
		assertBroken(Ballot.of(2, 12, 9).tie(), "T07", "candidates");
	}

	@ParameterizedTest
	@CsvSource({ "SECRETARY", "DEPUTY_SECRETARY" })
	void secretaryAndDeputyNeedNoSurplus(Election election) {
		assertThat(count(Ballot.of(1, 18).electing(election)).findings()).isEmpty();
		assertThat(count(Ballot.of(1, 14, 6).electing(election)).findings()).isEmpty();
	}

	@Test
	void surplusOfDelegatesAndOfFurtherBallotsIsOnlyAWarning() {
		Ballot delegates = Ballot.of(3, 18, 15, 12).electing(Election.DELEGATES);
		Ballot further = Ballot.of(1, 12, 3, 2).round(2);
		assertThat(List.of(count(delegates), count(further)))
			.allSatisfy((result) -> assertThat(result.findings()).singleElement()
				.satisfies((finding) -> assertThat(finding.isError()).isFalse()));
	}

	@Test
	void moreBallotsThanVotersAreAWarning() {
		assertThat(count(Ballot.of(3, 12, 11, 10, 1).members(12, 2, 0, 0, 0, 12)).findings()).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.field()).isEqualTo("ballots.issued");
				assertThat(finding.isError()).isFalse();
			});
	}

	private TallyResult count(Ballot ballot) {
		return this.tally.count(ballot.request());
	}

	private void assertBroken(Ballot ballot, String code, String field) {
		TallyResult result = count(ballot);
		assertThat(Finding.errors(result.findings())).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo(code);
			assertThat(finding.field()).isEqualTo(field);
			assertThat(finding.clause()).isNotEmpty();
		});
		assertThat(result.outcomes()).anyMatch((outcome) -> outcome.result() == Result.ELECTED);
	}

}
