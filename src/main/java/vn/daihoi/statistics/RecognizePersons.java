package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.MilestoneReached;
import vn.daihoi.congress.Milestones;
import vn.daihoi.organization.Member;
import vn.daihoi.personnel.NamedMembers;

/**
 * With a recorded result it is found out whom its names mean, and again with each step
 * towards the ratification, since the list of members may be mended meanwhile.
 */
@Component
class RecognizePersons {

	private static final Set<Milestone> STEPS = EnumSet.of(Milestone.RESULT_RECORDED, Milestone.RATIFICATION_REQUESTED,
			Milestone.RATIFIED);

	private final Congresses congresses;

	private final Milestones milestones;

	private final NamedMembers members;

	private final PersonsOnBallots persons;

	private final DaihoiClock clock;

	RecognizePersons(Congresses congresses, Milestones milestones, NamedMembers members, PersonsOnBallots persons,
			DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.members = members;
		this.persons = persons;
		this.clock = clock;
	}

	@EventListener
	void recognize(MilestoneReached reached) {
		if (STEPS.contains(reached.milestone())) {
			recognize(this.congresses.get(reached.congress()));
		}
	}

	private void recognize(Congress congress) {
		LocalDate held = this.milestones.day(congress.id(), Milestone.HELD).orElseGet(this.clock::today);
		LocalDate ageOn = AgeReference.of(this.congresses.scope(congress.id()), held);
		Map<String, Boolean> candidates = this.persons.candidates(congress.id());
		Map<String, Member> meant = this.members.meant(congress.organizationCode(), this.persons.names(congress.id()),
				candidates.keySet());
		this.persons.keep(congress.id(),
				meant.entrySet()
					.stream()
					.map((one) -> new PersonsOnBallots.Person(one.getKey(), one.getValue().id(), ageOn,
							reElected(congress, one.getValue(), candidates)))
					.toList());
	}

	/**
	 * What is known of members is about the committee of their own organisation; it says
	 * nothing of a committee above it.
	 */
	private static Boolean reElected(Congress congress, Member member, Map<String, Boolean> candidates) {
		boolean own = member.organizationCode().equals(congress.organizationCode());
		return candidates.getOrDefault(member.id(), own ? member.previousCommitteeMember() : null);
	}

}
