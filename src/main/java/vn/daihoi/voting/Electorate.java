package vn.daihoi.voting;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congresses;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.election.Election;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.plan.CongressType;

/**
 * Who elects: at the congress its members or delegates, at the first meeting those whom
 * the congress elected to the committee.
 */
@Component
class Electorate {

	private final Congresses congresses;

	private final CongressResults results;

	Electorate(Congresses congresses, CongressResults results) {
		this.congresses = congresses;
		this.results = results;
	}

	/** The committee's members count like delegates: nobody of them leaves the base. */
	CongressType type(Body body) {
		return (body.stage() == Stage.CONGRESS) ? congressType(body.congress()) : CongressType.DELEGATES;
	}

	private CongressType congressType(String congress) {
		return this.congresses.type(congress).map(CongressType::valueOf).orElse(CongressType.MEMBERS);
	}

	/** With so many of them in the room. */
	Members with(Body body, int present) {
		if (body.stage() == Stage.FIRST_MEETING) {
			return new Members(elected(body.congress(), Election.EXECUTIVE_COMMITTEE).size(), 0, 0, 0, 0, present);
		}
		Members convened = convened(body.congress());
		return new Members(convened.official(), convened.temporaryElsewhere(), convened.exemptAbsent(),
				convened.suspended(), convened.excusedWholeCongress(), present);
	}

	/** Whether it has been written down who meets. */
	boolean isKnown(Body body) {
		return this.results.convened(body.congress()).isPresent();
	}

	/** What they are called. */
	String name(Body body) {
		if (body.stage() == Stage.FIRST_MEETING) {
			return "ủy viên " + Election.EXECUTIVE_COMMITTEE.label();
		}
		return (type(body) == CongressType.DELEGATES) ? "đại biểu chính thức" : "đảng viên chính thức";
	}

	/** How many are expected in the room. */
	int expected(Body body) {
		return (body.stage() == Stage.FIRST_MEETING) ? elected(body.congress(), Election.EXECUTIVE_COMMITTEE).size()
				: convened(body.congress()).present();
	}

	private Members convened(String congress) {
		return this.results.convened(congress).orElseThrow();
	}

	/** The names elected to a body so far. */
	List<String> elected(String congress, Election election) {
		return this.results.outcomes(congress)
			.stream()
			.filter((outcome) -> outcome.election() == election && outcome.hasEnoughVotes())
			.map(Outcome::name)
			.distinct()
			.toList();
	}

}
