package vn.daihoi.voting;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Breaches;
import vn.daihoi.election.BallotKind;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.NextStep;
import vn.daihoi.election.Result;
import vn.daihoi.election.Tally;
import vn.daihoi.election.TallyRequest;
import vn.daihoi.election.TallyResult;
import vn.daihoi.election.TallyResult.Outcome;
import vn.daihoi.regulation.Finding;
import vn.daihoi.voting.Nominee.Standing;

/** Counts the ballot of a body and leads on to the next one. */
@Component
class Ballots {

	private final Bodies bodies;

	private final Nominees nominees;

	private final Entries entries;

	private final InvalidReasons reasons;

	private final BallotCandidates candidates;

	private final Tally tally;

	private final CongressResults results;

	private final Breaches breaches;

	Ballots(Bodies bodies, Nominees nominees, Entries entries, InvalidReasons reasons, BallotCandidates candidates,
			Tally tally, CongressResults results, Breaches breaches) {
		this.bodies = bodies;
		this.nominees = nominees;
		this.entries = entries;
		this.reasons = reasons;
		this.candidates = candidates;
		this.tally = tally;
		this.results = results;
		this.breaches = breaches;
	}

	/** Writes the ballot that was entered, and says what follows. */
	NextStep count(String congress) {
		Body body = this.bodies.current(congress);
		CountBallot entered = this.entries.entered(body);
		TallyRequest request = this.entries.request(body, entered);
		TallyResult result = this.tally.count(request);
		this.results.count(congress, request, result);
		this.reasons.record(congress, entered.whyInvalid());
		this.breaches.record(congress, Finding.errors(result.findings()));
		this.breaches.record(congress, unlawful(body, entered));
		this.bodies.forgetEntry(body.id());
		result.outcomes()
			.forEach((outcome) -> this.nominees.stand(body.id(), outcome.name(), standing(outcome.result())));
		return lead(body, result.outcomes(), result.next());
	}

	/** Once, however many ballots somebody stood on. */
	private List<Finding> unlawful(Body body, CountBallot entered) {
		List<String> known = this.breaches.of(body.congress()).stream().map(Breaches.Breach::text).toList();
		return this.candidates.check(body, entered).stream().filter((one) -> !known.contains(one.text())).toList();
	}

	private static Standing standing(Result result) {
		return switch (result) {
			case ELECTED -> Standing.ELECTED;
			case TIED -> Standing.TIED;
			case NOT_ELECTED, PENDING, APPOINTED -> Standing.LISTED;
		};
	}

	/** A second tie is for those who elect to decide on, like any further ballot. */
	private NextStep lead(Body body, List<Outcome> outcomes, NextStep next) {
		int elected = (int) outcomes.stream().filter((outcome) -> outcome.result() == Result.ELECTED).count();
		int open = body.openSeats() - elected;
		if (next == NextStep.NONE) {
			this.bodies.finish(body.id());
		}
		else if (next == NextStep.TIE_BALLOT && !body.isTie()) {
			this.bodies.goOn(body.id(), open, body.round(), BallotKind.TIE);
		}
		else {
			this.nominees.listAgain(body.id());
			this.bodies.goOn(body.id(), open, body.round() + 1, BallotKind.BALLOT);
			return (next == NextStep.APPOINTMENT) ? next : NextStep.FURTHER_BALLOT;
		}
		return next;
	}

}
