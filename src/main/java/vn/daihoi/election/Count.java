package vn.daihoi.election;

import java.util.Comparator;
import java.util.List;

import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.election.TallyResult.Outcome;

/**
 * The order of the candidates and who of them is elected. More than half of the base is
 * needed, except in a ballot between tied names; who is level across the last seat is
 * tied.
 */
class Count {

	private static final int NO_LINE = -1;

	private final TallyRequest request;

	private final int base;

	private final int tiedAt;

	private final List<Outcome> outcomes;

	Count(TallyRequest request, int base) {
		this.request = request;
		this.base = base;
		List<Candidate> ranked = request.candidates()
			.stream()
			.sorted(Comparator.comparingInt(Candidate::votes).reversed())
			.toList();
		List<Candidate> electable = ranked.stream().filter(this::isElectable).toList();
		this.tiedAt = tiedAt(electable);
		List<Candidate> elected = electable.stream()
			.limit(request.seats())
			.filter((candidate) -> candidate.votes() != this.tiedAt)
			.toList();
		this.outcomes = ranked.stream().map((candidate) -> outcome(candidate, elected.contains(candidate))).toList();
	}

	List<Outcome> outcomes() {
		return this.outcomes;
	}

	long elected() {
		return this.outcomes.stream().filter((outcome) -> outcome.result() == Result.ELECTED).count();
	}

	boolean isTied() {
		return this.tiedAt != NO_LINE;
	}

	private boolean isElectable(Candidate candidate) {
		return (this.request.kind() == BallotKind.TIE) ? candidate.votes() > 0 : 2L * candidate.votes() > this.base;
	}

	private int tiedAt(List<Candidate> electable) {
		int seats = this.request.seats();
		if (electable.size() <= seats) {
			return NO_LINE;
		}
		int last = electable.get(seats - 1).votes();
		return (electable.get(seats).votes() == last) ? last : NO_LINE;
	}

	private Outcome outcome(Candidate candidate, boolean elected) {
		Result result = elected ? Result.ELECTED : Result.NOT_ELECTED;
		return new Outcome(candidate.name(), candidate.votes(), candidate.votes() + "/" + this.base,
				(candidate.votes() == this.tiedAt) ? Result.TIED : result);
	}

}
