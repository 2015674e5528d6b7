package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.daihoi.election.TallyRequest.Ballots;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.plan.CongressType;

/** Builds a ballot; unless told otherwise 20 members elect a branch committee of 3. */
final class Ballot {

	private LocalDate date = LocalDate.of(2024, 12, 15);

	private CongressType congressType = CongressType.MEMBERS;

	private Election election = Election.BRANCH_COMMITTEE;

	private BallotKind kind = BallotKind.BALLOT;

	private int round = 1;

	private Members members = new Members(20, 0, 0, 0, 0, 20);

	private int seats = 3;

	private Ballots ballots = new Ballots(20, 20, 20, 0);

	private List<Candidate> candidates = List.of();

	static Ballot of(int seats, int... votes) {
		Ballot ballot = new Ballot();
		ballot.seats = seats;
		ballot.candidates = IntStream.range(0, votes.length)
			.mapToObj((i) -> new Candidate(String.valueOf((char) ('A' + i)), votes[i]))
			.toList();
		return ballot;
	}

	Ballot on(String date) {
		this.date = LocalDate.parse(date);
		return this;
	}

	Ballot of(CongressType congressType) {
		this.congressType = congressType;
		return this;
	}

	Ballot electing(Election election) {
		this.election = election;
		return this;
	}

	Ballot tie() {
		this.kind = BallotKind.TIE;
		return this;
	}

	Ballot round(int round) {
		this.round = round;
		return this;
	}

	/** So many official members, all present and all ballots valid. */
	Ballot members(int official) {
		return members(official, 0, 0, 0, 0, official);
	}

	/** So many members, as many valid ballots as are present. */
	Ballot members(int official, int temporaryElsewhere, int exemptAbsent, int suspended, int excused, int present) {
		this.members = new Members(official, temporaryElsewhere, exemptAbsent, suspended, excused, present);
		return ballots(present, present, present, 0);
	}

	Ballot ballots(int issued, int returned, int valid, int invalid) {
		this.ballots = new Ballots(issued, returned, valid, invalid);
		return this;
	}

	TallyRequest request() {
		return new TallyRequest(this.date, this.congressType, this.election, this.kind, this.round, this.members,
				this.seats, this.ballots, this.candidates);
	}

}
