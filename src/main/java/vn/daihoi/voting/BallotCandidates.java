package vn.daihoi.voting;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.personnel.CandidateRules;
import vn.daihoi.regulation.Finding;

/**
 * Whether those who stood on a ballot might stand, whoever proposed them: a row of
 * members may say otherwise by now than when the list was voted on.
 */
@Component
class BallotCandidates {

	private final CandidateRules rules;

	private final DaihoiClock clock;

	BallotCandidates(CandidateRules rules, DaihoiClock clock) {
		this.rules = rules;
		this.clock = clock;
	}

	/** What broke the rule, as errors. */
	List<Finding> check(Body body, CountBallot counted) {
		return this.rules.check(CongressId.of(body.congress()).organization(),
				counted.candidates().stream().map(Candidate::name).toList(), "candidates[%d].name"::formatted,
				this.clock.today());
	}

}
