package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.plan.CongressType;

/**
 * What the minutes of a congress say; or, when it could not be held, why not and nothing
 * else.
 *
 * @param notHeld why the congress could not be held on its day; null when it was
 * @param minutes the ids of the uploaded pictures of the minutes
 * @param deliberation null where nothing of it was written down
 */
record RecordResult(@Nullable String notHeld, @Nullable LocalDate closedOn, @Nullable TallyRequest.Members members,
		@Nullable List<Ballot> ballots, @Nullable List<String> minutes, @Nullable Deliberation deliberation) {

	boolean isHeld() {
		return this.notHeld == null;
	}

	boolean isEmpty() {
		return isHeld() && !hasFigures();
	}

	/** Whether anything of a congress that was held is in it. */
	boolean hasFigures() {
		return this.closedOn != null || this.members != null || this.ballots != null || this.minutes != null
				|| this.deliberation != null;
	}

	/** One ballot, as its counting minutes say. */
	record Ballot(Election election, BallotKind kind, int round, int seats, TallyRequest.Ballots ballots,
			List<TallyRequest.Candidate> candidates) {

		TallyRequest request(LocalDate day, TallyRequest.Members members) {
			return new TallyRequest(day, CongressType.MEMBERS, this.election, this.kind, this.round, members,
					this.seats, this.ballots, this.candidates);
		}

	}

}
