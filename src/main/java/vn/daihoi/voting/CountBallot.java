package vn.daihoi.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.election.TallyRequest;
import vn.daihoi.election.TallyRequest.Ballots;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.plan.CongressType;

/**
 * A ballot as its counting minutes say.
 *
 * @param present who was in the room
 * @param minutes the ids of the uploaded pictures; null with the second entry
 * @param invalidReasons why ballots were invalid; null or empty where the minutes do not
 * say
 */
record CountBallot(int present, Ballots ballots, List<Candidate> candidates, @Nullable List<String> minutes,
		@Nullable List<InvalidBallots> invalidReasons) {

	TallyRequest request(Body body, LocalDate day, CongressType type, Members members) {
		return new TallyRequest(day, type, body.election(), body.kind(), body.round(), members, body.openSeats(),
				this.ballots, this.candidates);
	}

	/** The figures alone, which two people enter alike. */
	CountBallot figures() {
		return new CountBallot(this.present, this.ballots, this.candidates, null, this.invalidReasons);
	}

	List<InvalidBallots> whyInvalid() {
		return (this.invalidReasons != null) ? this.invalidReasons : List.of();
	}

	/** What the two say otherwise, in the words of the form. */
	List<String> differences(CountBallot other) {
		List<String> differences = new ArrayList<>();
		note(differences, "số có mặt", this.present, other.present);
		note(differences, "phiếu phát ra", this.ballots.issued(), other.ballots.issued());
		note(differences, "phiếu thu về", this.ballots.returned(), other.ballots.returned());
		note(differences, "phiếu hợp lệ", this.ballots.valid(), other.ballots.valid());
		this.candidates.stream()
			.filter((one) -> !other.candidates.contains(one))
			.forEach((one) -> differences.add("số phiếu của " + one.name()));
		return differences;
	}

	private static void note(List<String> differences, String what, int first, int second) {
		if (first != second) {
			differences.add(what);
		}
	}

}
