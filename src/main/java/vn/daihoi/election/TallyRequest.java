package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import vn.daihoi.plan.CongressType;

/**
 * The figures of one ballot as the counting minutes give them.
 *
 * @param date the day of the ballot; decides which regulations apply
 * @param round which ballot for these seats, from 1
 * @param seats how many are to be elected in this ballot
 */
public record TallyRequest(LocalDate date, CongressType congressType, Election election, BallotKind kind, int round,
		Members members, int seats, Ballots ballots, List<Candidate> candidates) {

	public TallyRequest {
		Objects.requireNonNull(date);
		Objects.requireNonNull(congressType);
		Objects.requireNonNull(election);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(members);
		Objects.requireNonNull(ballots);
		candidates = List.copyOf(candidates);
	}

	/**
	 * The members of the organisation, or the delegates of the congress.
	 *
	 * @param official all official members, or all official delegates
	 * @param temporaryElsewhere introduced for temporary activity in another organisation
	 * @param exemptAbsent exempted from work and activity, and absent
	 * @param suspended suspended from activity, prosecuted or detained
	 * @param excusedWholeCongress absent the whole congress for a reason that was
	 * accepted; of delegates, absent the whole congress without an alternate
	 * @param present who took part in the ballot
	 */
	public record Members(int official, int temporaryElsewhere, int exemptAbsent, int suspended,
			int excusedWholeCongress, int present) {
	}

	/** The slips of paper; {@code valid} and {@code invalid} make up {@code returned}. */
	public record Ballots(int issued, int returned, int valid, int invalid) {
	}

	/**
	 * A name on the list.
	 *
	 * @param votes valid ballots in favour
	 */
	public record Candidate(String name, int votes) {

		public Candidate {
			Objects.requireNonNull(name);
		}

	}

}
