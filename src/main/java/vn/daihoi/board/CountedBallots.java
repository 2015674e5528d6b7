package vn.daihoi.board;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.election.RecordedBallots;
import vn.daihoi.election.RecordedBallots.RecordedBallot;

/** The ballots of a congress with their figures. */
@Component
class CountedBallots {

	private final RecordedBallots recorded;

	CountedBallots(RecordedBallots recorded) {
		this.recorded = recorded;
	}

	/** In their order, without those that the tally has not counted. */
	List<CountedBallot> of(String congress) {
		return this.recorded.of(congress)
			.stream()
			.filter((ballot) -> ballot.base() > 0)
			.map(CountedBallots::counted)
			.toList();
	}

	private static CountedBallot counted(RecordedBallot ballot) {
		return new CountedBallot(ballot.election(), ballot.kind(), ballot.round(), ballot.seats(), ballot.issued(),
				ballot.returned(), ballot.valid(), ballot.invalid(), ballot.base(),
				ballot.outcomes()
					.stream()
					.filter((one) -> one.result() != null)
					.map((one) -> new CountedBallot.Voted(one.name(), one.votes(), one.result()))
					.toList());
	}

}
