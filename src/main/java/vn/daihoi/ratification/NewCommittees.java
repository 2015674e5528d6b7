package vn.daihoi.ratification;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.MilestoneReached;
import vn.daihoi.congress.Milestones;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;

/**
 * With the ratification it is known who holds which post, since the day of the congress:
 * a new committee works from its election on.
 *
 * <p>
 * Source: Charter 13.1.
 */
@Component
class NewCommittees {

	private final Congresses congresses;

	private final Milestones milestones;

	private final Meetings meetings;

	private final CongressResults results;

	private final Ratifications ratifications;

	private final PostHolders holders;

	NewCommittees(Congresses congresses, Milestones milestones, Meetings meetings, CongressResults results,
			Ratifications ratifications, PostHolders holders) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.meetings = meetings;
		this.results = results;
		this.ratifications = ratifications;
		this.holders = holders;
	}

	@EventListener
	void enter(MilestoneReached reached) {
		if (reached.milestone() == Milestone.RATIFIED) {
			enter(this.congresses.get(reached.congress()));
		}
	}

	private void enter(Congress congress) {
		LocalDate since = this.milestones.day(congress.id(), Milestone.HELD).orElse(congress.openingDate());
		List<String> ratified = this.ratifications.ratified(congress.id());
		String decision = decision(congress.id());
		List<PostHolder> elected = this.results.outcomes(congress.id())
			.stream()
			.filter((one) -> one.isAppointed() || one.hasEnoughVotes() && ratified.contains(one.name()))
			.filter((one) -> !one.election().isOfDelegates())
			.map((one) -> new PostHolder(one.name(), one.election(), since, decision))
			.distinct()
			.toList();
		if (!elected.isEmpty()) {
			this.holders.begin(congress.organizationCode(), since, elected);
		}
	}

	private String decision(String congress) {
		return this.meetings.of(congress)
			.stream()
			.filter((meeting) -> meeting.purpose().equals("ratification"))
			.map(Meeting::documentNumber)
			.reduce((first, last) -> last)
			.orElse(null);
	}

}
