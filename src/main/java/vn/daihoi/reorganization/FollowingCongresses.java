package vn.daihoi.reorganization;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CommitteeTakesPart;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.EndedCongresses;
import vn.daihoi.congress.PartDone;
import vn.daihoi.congress.PlannedCongresses;
import vn.daihoi.congress.WorkEnded;
import vn.daihoi.plan.BeginCongresses;
import vn.daihoi.plan.Plans;

/**
 * Congresses follow a reorganisation, stop, or begin; committees have more to do, or
 * nothing any more, and nobody waits for what will not come.
 */
@Component
class FollowingCongresses {

	private final Congresses congresses;

	private final EndedCongresses ended;

	private final PlannedCongresses planned;

	private final BeginCongresses begin;

	private final Plans plans;

	private final ApplicationEventPublisher events;

	FollowingCongresses(Congresses congresses, EndedCongresses ended, PlannedCongresses planned, BeginCongresses begin,
			Plans plans, ApplicationEventPublisher events) {
		this.congresses = congresses;
		this.ended = ended;
		this.planned = planned;
		this.begin = begin;
		this.plans = plans;
		this.events = events;
	}

	void follow(Reorganization move, MoveEffect effect) {
		Set<CongressId> former = new LinkedHashSet<>();
		effect.congresses().forEach((fate) -> {
			former.add(new CongressId(fate.congress().plan(), fate.congress().unit()));
			follow(fate, move);
		});
		effect.mayBegin()
			.stream()
			.map(MoveEffect.Beginning::congress)
			.filter(move.begun()::contains)
			.map(CongressId::of)
			.forEach(this::begin);
		former.forEach((committee) -> settle(committee, move.byDecision()));
	}

	private void follow(Fate fate, Reorganization move) {
		switch (fate.outcome()) {
			case STOPS -> this.ended.endButComplaints(fate.congress().id(), move.why());
			case FOLLOWS -> {
				takePart(new CongressId(fate.congress().plan(), fate.director()), fate.congress().isOfBranch());
				this.congresses.direct(fate.congress().id(), fate.director());
			}
			default -> {
				// goes on as it was
			}
		}
	}

	private void begin(CongressId congress) {
		this.planned.planBranch(congress.plan(), this.plans.document(congress.plan()).issuer(),
				congress.organization());
		this.congresses.find(congress.toString())
			.ifPresent((planned) -> started(new CongressId(congress.plan(), planned.unitCode())));
		this.begin.next(congress.plan());
	}

	private void takePart(CongressId committee, boolean ofBranch) {
		if (ofBranch && this.congresses.ofUnit(committee.plan(), committee.organization()).isEmpty()) {
			started(committee);
		}
	}

	private void started(CongressId committee) {
		if (this.congresses.ofUnit(committee.plan(), committee.organization()).size() <= 1) {
			this.events.publishEvent(new CommitteeTakesPart(committee));
		}
	}

	/** What was awaited of a committee may be complete without those that left it. */
	private void settle(CongressId committee, String reason) {
		if (!this.ended.isDirecting(committee)) {
			this.events.publishEvent(new WorkEnded(committee.toString(), WorkEnded.Whose.COMMITTEE, reason));
		}
		Stream.of("datesAccepted", "pilotHeld", "branchesAccounted")
			.map((message) -> new PartDone(message, committee.toString()))
			.forEach(this.events::publishEvent);
		Stream.of("schedulesSent", "planPilotsHeld", "unitsReported", "resultsSettled")
			.map((message) -> new PartDone(message, committee.plan()))
			.forEach(this.events::publishEvent);
	}

}
