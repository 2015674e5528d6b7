package vn.daihoi.partycongress;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.election.Election;
import vn.daihoi.personnel.CandidateRules;
import vn.daihoi.personnel.PersonnelRules;
import vn.daihoi.regulation.Finding;
import vn.daihoi.voting.PlannedBody;

/**
 * What there is to say of those whom a committee prepares for election: who may not
 * stand, how far the list for the committee is from the shares that are striven for. The
 * plan goes to the superior with it; the congress itself votes on no list with such a
 * name.
 */
@Component
class PreparedPersons {

	private final CandidateRules candidates;

	private final PersonnelRules personnel;

	private final DaihoiClock clock;

	PreparedPersons(CandidateRules candidates, PersonnelRules personnel, DaihoiClock clock) {
		this.candidates = candidates;
		this.personnel = personnel;
		this.clock = clock;
	}

	List<Finding> check(String congress, List<PlannedBody> bodies) {
		List<Finding> findings = new ArrayList<>();
		for (int at = 0; at < bodies.size(); at++) {
			findings.addAll(check(congress, bodies.get(at), "bodies[" + at + "].names"));
		}
		return findings;
	}

	private List<Finding> check(String congress, PlannedBody body, String field) {
		List<Finding> findings = new ArrayList<>(this.candidates
			.check(CongressId.of(congress).organization(), body.names(), (at) -> field, this.clock.today())
			.stream()
			.map((one) -> Finding.info(one.code(), one.field(), one.text(), one.clause()))
			.toList());
		if (body.election() == Election.EXECUTIVE_COMMITTEE) {
			findings.addAll(this.personnel.checkTargets(congress, body.names(), field));
		}
		return findings;
	}

}
