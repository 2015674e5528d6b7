package vn.daihoi.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.daihoi.election.TallyRequest.Ballots;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.election.TallyResult.Outcome;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every ballot, tried on ballots of chance. */
class RandomTallyTests {

	private final Tally tally = new Tally(Regulations.ofProduct());

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	private static TallyRequest ballot(Random random) {
		int members = 3 + random.nextInt(60);
		int present = 1 + random.nextInt(members);
		int valid = random.nextInt(present + 1);
		int seats = 1 + random.nextInt(7);
		BallotKind kind = random.nextInt(4) == 0 ? BallotKind.TIE : BallotKind.BALLOT;
		List<Candidate> candidates = candidates(random, seats, valid);
		CongressType type = random.nextBoolean() ? CongressType.MEMBERS : CongressType.DELEGATES;
		return new TallyRequest(LocalDate.of(2024, 12, 15), type, Election.EXECUTIVE_COMMITTEE, kind, 1,
				new Members(members, 0, 0, 0, 0, present), seats, new Ballots(present, present, valid, present - valid),
				candidates);
	}

	/** Each valid ballot names at most as many as there are seats. */
	private static List<Candidate> candidates(Random random, int seats, int valid) {
		int names = 1 + random.nextInt(seats + 3);
		int[] votes = new int[names];
		for (int ballot = 0; ballot < valid; ballot++) {
			random.ints(0, names)
				.distinct()
				.limit(Math.min(random.nextInt(seats + 1), names))
				.forEach((at) -> votes[at]++);
		}
		return IntStream.range(0, names).mapToObj((at) -> new Candidate("Người " + at, votes[at])).toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void neverMoreAreElectedThanThereAreSeats(long seed) {
		TallyRequest ballot = ballot(new Random(seed));
		assertThat(elected(ballot)).hasSizeLessThanOrEqualTo(ballot.seats());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void moreVotesNeverTakeSomebodysElectionAway(long seed) {
		TallyRequest ballot = ballot(new Random(seed));
		for (String name : elected(ballot)) {
			Candidate one = ballot.candidates()
				.stream()
				.filter((other) -> other.name().equals(name))
				.findFirst()
				.orElseThrow();
			if (one.votes() < ballot.ballots().valid() && sum(ballot) < ballot.seats() * ballot.ballots().valid()) {
				assertThat(elected(with(ballot, replaced(ballot.candidates(), new Candidate(name, one.votes() + 1)))))
					.contains(name);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void baseDoesNotDependOnTheBallotsReturned(long seed) {
		TallyRequest ballot = ballot(new Random(seed));
		TallyRequest none = with(
				with(ballot, ballot.candidates().stream().map((one) -> new Candidate(one.name(), 0)).toList()),
				new Ballots(ballot.ballots().issued(), 0, 0, 0));
		assertThat(this.tally.count(none).base()).isEqualTo(this.tally.count(ballot).base());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void orderInWhichNamesAreEnteredChangesNothing(long seed) {
		TallyRequest ballot = ballot(new Random(seed));
		List<Candidate> shuffled = new ArrayList<>(ballot.candidates());
		Collections.shuffle(shuffled, new Random(seed));
		TallyRequest other = with(ballot, shuffled);
		assertThat(results(other)).isEqualTo(results(ballot));
		assertThat(this.tally.count(other).next()).isEqualTo(this.tally.count(ballot).next());
	}

	private static int sum(TallyRequest ballot) {
		return ballot.candidates().stream().mapToInt(Candidate::votes).sum();
	}

	private static List<Candidate> replaced(List<Candidate> candidates, Candidate one) {
		return candidates.stream().map((other) -> other.name().equals(one.name()) ? one : other).toList();
	}

	private static TallyRequest with(TallyRequest ballot, List<Candidate> candidates) {
		return new TallyRequest(ballot.date(), ballot.congressType(), ballot.election(), ballot.kind(), ballot.round(),
				ballot.members(), ballot.seats(), ballot.ballots(), candidates);
	}

	private static TallyRequest with(TallyRequest ballot, Ballots ballots) {
		return new TallyRequest(ballot.date(), ballot.congressType(), ballot.election(), ballot.kind(), ballot.round(),
				ballot.members(), ballot.seats(), ballots, ballot.candidates());
	}

	private List<String> elected(TallyRequest ballot) {
		return this.tally.count(ballot)
			.outcomes()
			.stream()
			.filter((outcome) -> outcome.result() == Result.ELECTED)
			.map(Outcome::name)
			.toList();
	}

	private Map<String, Result> results(TallyRequest ballot) {
		return this.tally.count(ballot).outcomes().stream().collect(Collectors.toMap(Outcome::name, Outcome::result));
	}

}
