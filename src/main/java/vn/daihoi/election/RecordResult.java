package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;

/**
 * What the minutes of a congress say.
 *
 * @param minutes the ids of the uploaded pictures of the minutes
 */
record RecordResult(LocalDate closedOn, TallyRequest.Members members, List<Ballot> ballots, List<String> minutes) {

	/** One ballot, as its counting minutes say. */
	record Ballot(Election election, BallotKind kind, int round, int seats, TallyRequest.Ballots ballots,
			List<TallyRequest.Candidate> candidates) {

		TallyRequest request(LocalDate day, TallyRequest.Members members) {
			return new TallyRequest(day, CongressType.MEMBERS, this.election, this.kind, this.round, members,
					this.seats, this.ballots, this.candidates);
		}

	}

}
