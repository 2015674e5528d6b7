package vn.daihoi.midterm;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.election.Election;
import vn.daihoi.election.TallyRequest;

/**
 * What a meeting between two congresses decided, or why nothing comes of it.
 *
 * @param dropped why the change is given up; then nothing else is given
 * @param members who elects; asked for where there is a ballot
 * @param others who is relieved or proposed for appointment
 * @param minutes the ids of the uploaded pictures
 */
record RecordChange(@Nullable String dropped, @Nullable LocalDate heldOn, @Nullable TallyRequest.Members members,
		@Nullable List<Ballot> ballots, @Nullable List<Other> others, @Nullable List<String> minutes) {

	RecordChange {
		ballots = (ballots != null) ? List.copyOf(ballots) : List.of();
		others = (others != null) ? List.copyOf(others) : List.of();
		minutes = (minutes != null) ? List.copyOf(minutes) : List.of();
	}

	/** A ballot for one post or body. */
	record Ballot(Election election, int seats, TallyRequest.Ballots ballots, List<Candidate> candidates) {

		List<TallyRequest.Candidate> counted() {
			return this.candidates.stream().map((one) -> new TallyRequest.Candidate(one.name(), one.votes())).toList();
		}

	}

	/**
	 * A name on a ballot.
	 *
	 * @param from the post that the person leaves when elected; null where there is none
	 */
	record Candidate(String name, int votes, @Nullable Election from) {
	}

	/** Who is relieved, or proposed for appointment. */
	record Other(String name, PostChange.Kind kind, @Nullable Election from, @Nullable Election to) {
	}

	boolean isDropped() {
		return this.dropped != null && !this.dropped.isBlank();
	}

}
