package vn.daihoi.dossier;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.MilestoneReached;
import vn.daihoi.congress.PartDone;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;

/**
 * With the list of a branch it is known on whom remarks are asked for: those who stand
 * for its committee; where it has none, whoever is proposed.
 */
@Component
class AwaitRemarks implements Awaited {

	private static final String MESSAGE = "remarksSettled";

	private final Congresses congresses;

	private final Dossiers dossiers;

	private final Candidates candidates;

	private final ResidenceRemarks remarks;

	private final ApplicationEventPublisher events;

	AwaitRemarks(Congresses congresses, Dossiers dossiers, Candidates candidates, ResidenceRemarks remarks,
			ApplicationEventPublisher events) {
		this.congresses = congresses;
		this.dossiers = dossiers;
		this.candidates = candidates;
		this.remarks = remarks;
		this.events = events;
	}

	@Override
	public String message() {
		return MESSAGE;
	}

	/** Nobody is left about whom the office of a unit asks. */
	@Override
	public boolean isComplete(String subject) {
		CongressId unit = CongressId.of(subject);
		return this.remarks.open(unit.plan(), unit.organization()).isEmpty();
	}

	/** Once a branch is agreed to, nobody waits for its remarks any more. */
	@EventListener
	void settle(MilestoneReached reached) {
		if (reached.milestone() == Milestone.PERSONNEL_AGREED) {
			this.events.publishEvent(new PartDone(MESSAGE, unit(reached.congress()).toString()));
		}
	}

	private CongressId unit(String congress) {
		Congress row = this.congresses.get(congress);
		return new CongressId(row.planCode(), row.unitCode());
	}

	@EventListener
	void begin(MilestoneReached reached) {
		if (reached.milestone() == Milestone.DRAFT_PLAN_SENT && isOwed(reached.congress())) {
			await(this.congresses.get(reached.congress()));
		}
	}

	private boolean isOwed(String congress) {
		return this.dossiers.owed(congress).stream().anyMatch((paper) -> paper.id().equals(ResidenceRemarks.PAPER));
	}

	private void await(Congress congress) {
		List<String> persons = this.candidates.of(congress.id())
			.stream()
			.filter((one) -> congress.seats() == 0 || one.committee())
			.map(Candidate::memberId)
			.toList();
		this.remarks.await(congress.id(), persons);
		if (!persons.isEmpty()) {
			this.events.publishEvent(new RemarksAwaited(unit(congress.id())));
		}
	}

}
