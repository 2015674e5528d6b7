package vn.daihoi.election;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.election.TallyResult.Outcome;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	private final Tally tally = new Tally(Regulations.ofProduct());

	@Test
	void t01MoreThanHalfOfTheBaseIsNeeded() {
		TallyResult result = count(Ballot.of(2, 11, 10));
		assertThat(result.base()).isEqualTo(20);
		assertThat(result.needed()).isEqualTo(11);
		assertThat(results(result)).isEqualTo("A ELECTED, B NOT_ELECTED");
	}

	@Test
	void t02ElevenOfTwentyOneIsMoreThanHalf() {
		TallyResult result = count(Ballot.of(2, 11, 10).members(21));
		assertThat(result.needed()).isEqualTo(11);
		assertThat(results(result)).isEqualTo("A ELECTED, B NOT_ELECTED");
	}

	@ParameterizedTest(name = "{0}: base {7}, needed {8}")
	@CsvSource(delimiter = '|', textBlock = """
			T03 four of twelve are excluded                 | 12 | 2 | 1 | 0 | 1 | 8  | 8  | 5
			T04 the exempted member attends and votes       | 12 | 2 | 0 | 0 | 1 | 9  | 9  | 5
			T05 the excused member attended the first hour  | 12 | 2 | 1 | 0 | 0 | 8  | 9  | 5
			T06 a member is absent without accepted reason  | 12 | 0 | 0 | 0 | 0 | 11 | 12 | 7
			a suspended member is excluded                  | 12 | 0 | 0 | 1 | 0 | 11 | 11 | 6
			everybody is there                              | 12 | 0 | 0 | 0 | 0 | 12 | 12 | 7
			""")
	void baseOfAMembersCongress(String story, int official, int temporary, int exempt, int suspended, int excused,
			int present, int base, int needed) {
		TallyResult result = count(
				Ballot.of(3, 8, 5, 4, 1).members(official, temporary, exempt, suspended, excused, present));
		assertThat(result.base()).isEqualTo(base);
		assertThat(result.needed()).isEqualTo(needed);
	}

	@Test
	void baseOfADelegatesCongressLosesOnlyTheAbsentWithoutAlternate() {
		TallyResult result = count(Ballot.of(15, 80, 70)
			.of(CongressType.DELEGATES)
			.electing(Election.EXECUTIVE_COMMITTEE)
			.members(100, 3, 0, 1, 2, 96));
		assertThat(result.base()).isEqualTo(98);
		assertThat(result.findings()).extracting(Finding::field)
			.contains("members.temporaryElsewhere", "members.suspended", "members.excusedWholeCongress");
	}

	@Test
	void t07TieAcrossTheLastSeatIsVotedOnAgain() {
		TallyResult result = count(Ballot.of(3, 12, 18, 12, 15));
		assertThat(results(result)).isEqualTo("B ELECTED, D ELECTED, A TIED, C TIED");
		assertThat(result.next()).isEqualTo(NextStep.TIE_BALLOT);
		assertThat(texts(result)).anyMatch((text) -> text.startsWith("Có 02 người bằng phiếu nhau cho 01 chỗ còn lại"));
	}

	@Test
	void t08SeatLeftOverIsForTheCongressToDecide() {
		TallyResult result = count(Ballot.of(3, 18, 15, 10, 7));
		assertThat(results(result)).isEqualTo("A ELECTED, B ELECTED, C NOT_ELECTED, D NOT_ELECTED");
		assertThat(result.next()).isEqualTo(NextStep.FURTHER_BALLOT);
		assertThat(texts(result))
			.contains("Mới bầu được 02 trong 03 người cần bầu; đại hội quyết định có bầu tiếp hay không");
	}

	@Test
	void t09TenOfTwentyDoNotElectASingleCandidate() {
		TallyResult result = count(Ballot.of(1, 10).electing(Election.SECRETARY).ballots(20, 20, 19, 1));
		assertThat(results(result)).isEqualTo("A NOT_ELECTED");
		assertThat(result.next()).isEqualTo(NextStep.FURTHER_BALLOT);
		assertThat(Finding.errors(result.findings())).isEmpty();
	}

	@ParameterizedTest(name = "{0}, round {1}: told {2}")
	@CsvSource({ "2025-06-30, 3, false", "2025-07-01, 2, false", "2025-07-01, 3, true", "2026-11-22, 4, true" })
	void delegatesDecideAfterThreeFailedBallotsForSecretaryAndAreToldThatTheRuleSpeaksOfBranches(String date, int round,
			boolean told) {
		TallyResult result = count(
				Ballot.of(1, 10).of(CongressType.DELEGATES).electing(Election.SECRETARY).on(date).round(round));
		assertThat(result.next()).isEqualTo(NextStep.FURTHER_BALLOT);
		assertThat(result.findings().stream().filter((finding) -> finding.code().equals("T10"))).hasSize(told ? 1 : 0)
			.allMatch((finding) -> finding.severity() == Severity.WARNING && finding.text().contains("nói về chi bộ")
					&& finding.clause().contains("294-QĐ/TW"));
	}

	@ParameterizedTest(name = "{0}, round {1}, {2} votes of 20: {3}")
	@CsvSource({ "2025-06-30, 3, 10, FURTHER_BALLOT", "2025-07-01, 3, 10, APPOINTMENT",
			"2025-07-02, 3, 10, APPOINTMENT", "2025-07-01, 1, 10, FURTHER_BALLOT", "2025-07-01, 2, 10, FURTHER_BALLOT",
			"2025-07-01, 4, 10, APPOINTMENT", "2025-07-01, 3, 11, NONE", "2026-08-01, 3, 10, APPOINTMENT" })
	void t10SecretaryWhoFailsThreeTimesIsAppointed(String date, int round, int votes, NextStep next) {
		TallyResult result = count(Ballot.of(1, votes).electing(Election.SECRETARY).on(date).round(round));
		assertThat(result.next()).isEqualTo(next);
		assertThat(result.findings().stream().anyMatch((finding) -> finding.code().equals("T10")))
			.isEqualTo(next == NextStep.APPOINTMENT);
	}

	@Test
	void t10SaysWhenTheDecisionBehindItWasReplaced() {
		Ballot third = Ballot.of(1, 9).electing(Election.SECRETARY).round(3);
		assertThat(count(third.on("2025-12-01")).findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.clause()).isEqualTo("Quy định thi hành Điều lệ Đảng (294-QĐ/TW)");
		});
		assertThat(count(third.on("2026-08-01")).findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.text()).endsWith("đối chiếu với 208-QĐ/TW trước khi làm");
		});
	}

	@ParameterizedTest
	@CsvSource({ "DEPUTY_SECRETARY, MEMBERS", "SECRETARY, DELEGATES" })
	void onlyTheSecretaryOfABranchIsAppointed(Election election, CongressType congressType) {
		assertThat(count(Ballot.of(1, 10).electing(election).of(congressType).on("2025-07-01").round(3)).next())
			.isEqualTo(NextStep.FURTHER_BALLOT);
	}

	@ParameterizedTest
	@CsvSource({ "20, 20, 20, 0", "20, 19, 18, 1", "20, 15, 12, 3", "12, 12, 12, 0" })
	void t11BallotsNotReturnedOrInvalidLeaveTheBase(int issued, int returned, int valid, int invalid) {
		TallyResult result = count(Ballot.of(3, 11, 10, 2, 1).ballots(issued, returned, valid, invalid));
		assertThat(result.base()).isEqualTo(20);
		assertThat(results(result)).isEqualTo("A ELECTED, B NOT_ELECTED, C NOT_ELECTED, D NOT_ELECTED");
	}

	@Test
	void t12VotesAreShownOutOfTheBase() {
		TallyResult result = count(Ballot.of(3, 18, 15, 12, 9).ballots(20, 19, 18, 1));
		assertThat(result.outcomes()).extracting(Outcome::ofBase).containsExactly("18/20", "15/20", "12/20", "9/20");
	}

	@ParameterizedTest(name = "{0} seats, {1}: {2}, {3}")
	@CsvSource(delimiter = '|', textBlock = """
			3 | 18 15 12 11    | A ELECTED, B ELECTED, C ELECTED, D NOT_ELECTED             | NONE
			3 | 12 12 12 12    | A TIED, B TIED, C TIED, D TIED                             | TIE_BALLOT
			3 | 15 15 15 11    | A ELECTED, B ELECTED, C ELECTED, D NOT_ELECTED             | NONE
			3 | 18 11 11 11    | A ELECTED, B TIED, C TIED, D TIED                          | TIE_BALLOT
			3 | 18 15 10 10    | A ELECTED, B ELECTED, C NOT_ELECTED, D NOT_ELECTED         | FURTHER_BALLOT
			3 | 10 10 10 10    | A NOT_ELECTED, B NOT_ELECTED, C NOT_ELECTED, D NOT_ELECTED | FURTHER_BALLOT
			3 | 0 0 0 0        | A NOT_ELECTED, B NOT_ELECTED, C NOT_ELECTED, D NOT_ELECTED | FURTHER_BALLOT
			4 | 20 13 13 13 11 | A ELECTED, B ELECTED, C ELECTED, D ELECTED, E NOT_ELECTED  | NONE
			""")
	void highestVotesAboveHalfAreElected(int seats, String votes, String results, NextStep next) {
		TallyResult result = count(Ballot.of(seats, numbers(votes)));
		assertThat(results(result)).isEqualTo(results);
		assertThat(result.next()).isEqualTo(next);
	}

	@ParameterizedTest(name = "tie ballot for {0} seats, {1}: {2}, {3}")
	@CsvSource(delimiter = '|', textBlock = """
			1 | 9 8   | A ELECTED, B NOT_ELECTED            | NONE
			1 | 9 9   | A TIED, B TIED                      | TIE_BALLOT
			2 | 9 6 5 | A ELECTED, B ELECTED, C NOT_ELECTED | NONE
			2 | 9 6 6 | A ELECTED, B TIED, C TIED           | TIE_BALLOT
			1 | 0 0   | A NOT_ELECTED, B NOT_ELECTED        | FURTHER_BALLOT
			""")
	void tieBallotNeedsNoMajority(int seats, String votes, String results, NextStep next) {
		TallyResult result = count(Ballot.of(seats, numbers(votes)).tie());
		assertThat(results(result)).isEqualTo(results);
		assertThat(result.next()).isEqualTo(next);
		assertThat(Finding.errors(result.findings())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-10-09", "2024-12-15", "2025-12-15", "2026-11-01" })
	void excusedAbsenteesLeaveTheBaseAtEveryDateWithAWarning(String date) {
		TallyResult result = count(Ballot.of(3, 15, 14, 13, 2).members(20, 0, 0, 0, 2, 18).on(date));
		assertThat(result.base()).isEqualTo(18);
		assertThat(result.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.field()).isEqualTo("members.excusedWholeCongress");
			assertThat(finding.text()).contains("chưa đối chiếu");
		});
	}

	@Test
	void ordinaryBallotHasNothingToRemark() {
		assertThat(count(Ballot.of(3, 18, 15, 12, 9)).findings()).isEmpty();
	}

	@Test
	void resultIsCitedFromTheRegulationKnownOnTheDay() {
		Ballot shortOfOne = Ballot.of(3, 18, 15, 10, 7);
		assertThat(count(shortOfOne.on("2024-10-09")).findings()).extracting(Finding::clause)
			.containsExactly("Điều 32 Quy chế bầu cử trong Đảng (244-QĐ/TW)");
		assertThat(count(shortOfOne.on("2024-10-10")).findings()).extracting(Finding::clause)
			.containsExactly("Quy chế bầu cử trong Đảng (190-QĐ/TW)");
	}

	private TallyResult count(Ballot ballot) {
		return this.tally.count(ballot.request());
	}

	private static String results(TallyResult result) {
		return String.join(", ",
				result.outcomes().stream().map((outcome) -> outcome.name() + " " + outcome.result()).toList());
	}

	private static List<String> texts(TallyResult result) {
		return result.findings().stream().map(Finding::text).toList();
	}

	private static int[] numbers(String text) {
		return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
	}

}
