package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.election.TallyRequest.Ballots;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.election.TallyResult.Outcome;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ballots with their results, reckoned by hand from domain rules 2.8. Members: official,
 * temporary elsewhere, exempt and absent, suspended, excused, present. Ballots: issued,
 * returned, valid. Outcomes in the order of the votes: elected, not elected, tied.
 */
class TallyCasesTests {

	private static final Map<Character, Result> RESULTS = Map.of('E', Result.ELECTED, 'N', Result.NOT_ELECTED, 'T',
			Result.TIED);

	private final Tally tally = new Tally(Regulations.ofProduct());

	@ParameterizedTest(name = "{0} {1} {2} {3}, {4}: {8} of {5}")
	@CsvSource(delimiter = '|',
			textBlock = """
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 18 15 12 3 | 20 11 | EEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 11 11 11 10 | 20 11 | EEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 10 10 10 10 | 20 11 | NNNN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 20 20 20 0 | 20 11 | EEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 20 11 10 1 | 20 11 | EENN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 11 11 11 11 | 20 11 | TTTT | TIE_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 15 11 11 11 | 20 11 | ETTT | TIE_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 15 14 11 11 | 20 11 | EETT | TIE_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 15 14 11 10 | 20 11 | EEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 15 14 10 10 | 20 11 | EENN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 3 | 20 20 20 | 0 0 0 0 | 20 11 | NNNN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 21 0 0 0 0 21 | 3 | 21 21 21 | 11 11 10 10 | 21 11 | EENN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 19 0 0 0 0 19 | 3 | 19 19 19 | 10 10 9 9 | 19 10 | EENN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 9 0 0 0 0 9 | 3 | 9 9 9 | 5 5 5 4 | 9 5 | EEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 9 0 0 0 0 9 | 3 | 9 9 9 | 4 9 5 5 | 9 5 | NEEE | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 9 0 0 0 0 9 | 3 | 9 9 9 | 5 5 5 5 | 9 5 | TTTT | TIE_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 12 2 1 0 1 8 | 3 | 8 8 8 | 8 6 5 4 | 8 5 | EEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 12 2 1 0 1 8 | 3 | 8 8 8 | 8 5 4 4 | 8 5 | EENN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 12 0 0 0 0 8 | 3 | 8 8 8 | 8 7 6 2 | 12 7 | EENN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 12 0 0 2 0 10 | 3 | 10 10 10 | 9 7 6 5 | 10 6 | EEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 14 0 0 0 0 14 | 3 | 14 13 12 | 12 9 8 7 | 14 8 | EEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 14 0 0 0 0 14 | 3 | 14 13 12 | 8 8 8 8 | 14 8 | TTTT | TIE_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 5 | 20 20 20 | 19 18 17 16 11 10 | 20 11 | EEEEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 5 | 20 20 20 | 19 18 17 16 10 10 | 20 11 | EEEENN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 5 | 20 20 20 | 19 18 17 11 11 11 | 20 11 | EEETTT | TIE_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 40 0 0 0 0 40 | 7 | 40 40 40 | 39 38 37 36 35 34 21 20 | 40 21 | EEEEEEEN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 40 0 0 0 0 40 | 7 | 40 40 40 | 39 38 37 36 35 34 20 20 | 40 21 | EEEEEENN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 1 | 2024-12-15 | 40 0 0 0 0 40 | 7 | 40 40 40 | 39 38 37 36 35 21 21 21 10 | 40 21 | EEEEETTTN | TIE_BALLOT
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 2 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 11 9 | 20 11 | EN | NONE
					MEMBERS | BRANCH_COMMITTEE | BALLOT | 2 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 10 10 | 20 11 | NN | FURTHER_BALLOT
					MEMBERS | SECRETARY | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 11 | 20 11 | E | NONE
					MEMBERS | SECRETARY | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 10 | 20 11 | N | FURTHER_BALLOT
					MEMBERS | SECRETARY | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 19 | 10 | 20 11 | N | FURTHER_BALLOT
					MEMBERS | SECRETARY | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 11 9 | 20 11 | EN | NONE
					MEMBERS | SECRETARY | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 10 10 | 20 11 | NN | FURTHER_BALLOT
					MEMBERS | SECRETARY | BALLOT | 3 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 10 | 20 11 | N | FURTHER_BALLOT
					MEMBERS | SECRETARY | BALLOT | 2 | 2025-07-02 | 20 0 0 0 0 20 | 1 | 20 20 20 | 10 | 20 11 | N | FURTHER_BALLOT
					MEMBERS | SECRETARY | BALLOT | 3 | 2025-07-01 | 20 0 0 0 0 20 | 1 | 20 20 20 | 10 | 20 11 | N | APPOINTMENT
					MEMBERS | SECRETARY | BALLOT | 3 | 2025-06-30 | 20 0 0 0 0 20 | 1 | 20 20 20 | 10 | 20 11 | N | FURTHER_BALLOT
					MEMBERS | SECRETARY | BALLOT | 3 | 2025-07-01 | 20 0 0 0 0 20 | 1 | 20 20 20 | 11 | 20 11 | E | NONE
					MEMBERS | SECRETARY | BALLOT | 4 | 2026-12-01 | 20 0 0 0 0 20 | 1 | 20 20 20 | 3 4 | 20 11 | NN | APPOINTMENT
					MEMBERS | SECRETARY | TIE | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 17 | 9 8 | 20 11 | EN | NONE
					MEMBERS | SECRETARY | TIE | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 16 | 8 8 | 20 11 | TT | TIE_BALLOT
					MEMBERS | SECRETARY | BALLOT | 1 | 2024-12-15 | 7 0 0 0 0 7 | 1 | 7 7 7 | 4 | 7 4 | E | NONE
					MEMBERS | SECRETARY | BALLOT | 1 | 2024-12-15 | 7 0 0 0 0 7 | 1 | 7 7 7 | 3 4 | 7 4 | NE | NONE
					MEMBERS | SECRETARY | BALLOT | 1 | 2024-12-15 | 8 0 0 0 0 8 | 1 | 8 8 8 | 4 4 | 8 5 | NN | FURTHER_BALLOT
					MEMBERS | DEPUTY_SECRETARY | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 15 | 20 11 | E | NONE
					MEMBERS | DEPUTY_SECRETARY | BALLOT | 3 | 2025-08-01 | 20 0 0 0 0 20 | 1 | 20 20 20 | 10 | 20 11 | N | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | TIE | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 20 | 9 11 | 20 11 | NE | NONE
					MEMBERS | BRANCH_COMMITTEE | TIE | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 9 | 5 4 | 20 11 | EN | NONE
					MEMBERS | BRANCH_COMMITTEE | TIE | 1 | 2024-12-15 | 20 0 0 0 0 20 | 2 | 20 20 20 | 12 9 9 | 20 11 | ETT | TIE_BALLOT
					MEMBERS | BRANCH_COMMITTEE | TIE | 1 | 2024-12-15 | 20 0 0 0 0 20 | 2 | 20 20 20 | 12 9 8 | 20 11 | EEN | NONE
					MEMBERS | BRANCH_COMMITTEE | TIE | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 0 | 0 0 | 20 11 | NN | FURTHER_BALLOT
					MEMBERS | BRANCH_COMMITTEE | TIE | 1 | 2024-12-15 | 20 0 0 0 0 20 | 1 | 20 20 1 | 1 0 | 20 11 | EN | NONE
					MEMBERS | DELEGATES | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 2 | 20 20 20 | 11 11 11 | 20 11 | TTT | TIE_BALLOT
					MEMBERS | DELEGATES | BALLOT | 1 | 2024-12-15 | 20 0 0 0 0 20 | 2 | 20 20 20 | 20 11 9 | 20 11 | EEN | NONE
					DELEGATES | EXECUTIVE_COMMITTEE | BALLOT | 1 | 2025-05-20 | 100 0 0 0 0 100 | 3 | 100 100 100 | 90 51 50 49 | 100 51 | EENN | FURTHER_BALLOT
					DELEGATES | EXECUTIVE_COMMITTEE | BALLOT | 1 | 2025-05-20 | 100 0 0 0 4 96 | 3 | 96 96 96 | 90 49 49 48 | 96 49 | EEEN | NONE
					DELEGATES | EXECUTIVE_COMMITTEE | BALLOT | 1 | 2025-05-20 | 100 0 0 0 4 96 | 3 | 96 96 96 | 90 49 49 49 | 96 49 | ETTT | TIE_BALLOT
					DELEGATES | EXECUTIVE_COMMITTEE | BALLOT | 1 | 2025-05-20 | 10 0 0 0 9 1 | 1 | 1 1 1 | 1 0 | 1 1 | EN | NONE
					DELEGATES | DELEGATES | BALLOT | 1 | 2025-05-20 | 101 0 0 0 0 101 | 2 | 101 101 101 | 51 51 50 | 101 51 | EEN | NONE
					DELEGATES | DELEGATES | BALLOT | 1 | 2025-05-20 | 101 0 0 0 0 101 | 2 | 101 101 101 | 50 50 50 | 101 51 | NNN | FURTHER_BALLOT
					DELEGATES | ALTERNATE_DELEGATES | BALLOT | 1 | 2025-05-20 | 50 0 0 0 0 50 | 1 | 50 50 50 | 26 24 | 50 26 | EN | NONE
					DELEGATES | SECRETARY | BALLOT | 1 | 2025-03-17 | 200 0 0 0 0 198 | 1 | 198 198 198 | 101 | 200 101 | E | NONE
					DELEGATES | SECRETARY | BALLOT | 1 | 2025-03-17 | 200 0 0 0 0 198 | 1 | 198 198 198 | 100 | 200 101 | N | FURTHER_BALLOT
					DELEGATES | STANDING_COMMITTEE | BALLOT | 1 | 2025-05-20 | 15 0 0 0 0 15 | 3 | 15 15 15 | 15 14 12 3 | 15 8 | EEEN | NONE
					DELEGATES | STANDING_COMMITTEE | BALLOT | 1 | 2025-05-20 | 15 0 0 0 0 15 | 3 | 15 15 15 | 8 8 7 7 | 15 8 | EENN | FURTHER_BALLOT
					DELEGATES | DEPUTY_SECRETARY | BALLOT | 1 | 2025-05-20 | 15 0 0 0 0 15 | 1 | 15 15 15 | 8 | 15 8 | E | NONE
					""")
	void ballotHasTheResultReckonedByHand(CongressType type, Election election, BallotKind kind, int round,
			LocalDate day, String members, int seats, String ballots, String votes, String base, String outcomes,
			NextStep next) {
		List<Integer> voted = numbers(votes);
		TallyResult result = this.tally.count(new TallyRequest(day, type, election, kind, round, members(members),
				seats, ballots(ballots), candidates(voted)));
		assertThat(List.of(result.base(), result.needed())).isEqualTo(numbers(base));
		assertThat(byName(result)).isEqualTo(expected(outcomes));
		assertThat(result.next()).isEqualTo(next);
	}

	private static Members members(String text) {
		List<Integer> of = numbers(text);
		return new Members(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5));
	}

	private static Ballots ballots(String text) {
		List<Integer> of = numbers(text);
		return new Ballots(of.get(0), of.get(1), of.get(2), of.get(1) - of.get(2));
	}

	private static List<Candidate> candidates(List<Integer> votes) {
		return IntStream.range(0, votes.size()).mapToObj((at) -> new Candidate(name(at), votes.get(at))).toList();
	}

	private static Map<String, Result> expected(String outcomes) {
		return IntStream.range(0, outcomes.length())
			.boxed()
			.collect(Collectors.toMap(TallyCasesTests::name, (at) -> RESULTS.get(outcomes.charAt(at))));
	}

	private static Map<String, Result> byName(TallyResult result) {
		return result.outcomes().stream().collect(Collectors.toMap(Outcome::name, Outcome::result));
	}

	private static String name(int at) {
		return "Người " + at;
	}

	private static List<Integer> numbers(String text) {
		return Stream.of(text.split(" ")).map(Integer::valueOf).toList();
	}

}
