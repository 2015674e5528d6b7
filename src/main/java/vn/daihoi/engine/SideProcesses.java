package vn.daihoi.engine;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CommitteeTakesPart;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.DirectorChanged;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.MilestoneReached;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.OpeningChanged;
import vn.daihoi.dossier.RemarksAwaited;
import vn.daihoi.election.CongressResults;
import vn.daihoi.plan.ShortcomingFound;
import vn.daihoi.ratification.KeptBallots;
import vn.daihoi.verification.ConclusionOwed;

/**
 * Starts what is done beside the congress of a branch, in the transaction of whatever
 * calls for it; where it runs already, the one that runs takes up what is new.
 */
@Component
class SideProcesses {

	private final ObjectProvider<WithoutChecks> engine;

	private final ObjectProvider<RuntimeService> runtime;

	private final ObjectProvider<OpeningTimers> timers;

	private final Congresses congresses;

	private final Milestones milestones;

	private final CongressResults results;

	private final KeptBallots ballots;

	SideProcesses(ObjectProvider<WithoutChecks> engine, ObjectProvider<RuntimeService> runtime,
			ObjectProvider<OpeningTimers> timers, Congresses congresses, Milestones milestones, CongressResults results,
			KeptBallots ballots) {
		this.engine = engine;
		this.runtime = runtime;
		this.timers = timers;
		this.congresses = congresses;
		this.milestones = milestones;
		this.results = results;
		this.ballots = ballots;
	}

	@EventListener
	void verify(ConclusionOwed owed) {
		start("verification", owed.congress(), this.congresses.get(owed.congress()).unitCode());
	}

	/**
	 * Who stands on the ballots of a branch is known, and so is the day; whoever has a
	 * seal stamps its own.
	 */
	@EventListener
	void stampBallots(MilestoneReached reached) {
		if (reached.milestone() == Milestone.PERSONNEL_AGREED) {
			stampBallots(reached.congress());
		}
	}

	/** The seal is another one then, and so are those who are sent there. */
	@EventListener
	void stampBallotsAnew(DirectorChanged changed) {
		Map<Milestone, LocalDate> reached = this.milestones.of(changed.congress());
		if (reached.containsKey(Milestone.PERSONNEL_AGREED) && !reached.containsKey(Milestone.HELD)) {
			stampBallots(changed.congress());
		}
	}

	private void stampBallots(String id) {
		Congress congress = this.congresses.get(id);
		if (congress.openingDate() != null && this.congresses.type(id).isEmpty()) {
			start("ballotStamping", id, congress.unitCode());
		}
	}

	/**
	 * With the result the ballots are sealed; whoever holds them decides on them when
	 * they have been kept long enough.
	 */
	@EventListener
	void keepBallots(MilestoneReached reached) {
		Congress congress = this.congresses.get(reached.congress());
		if (reached.milestone() == Milestone.RESULT_RECORDED && !this.results.outcomes(congress.id()).isEmpty()) {
			LocalDate held = this.milestones.day(congress.id(), Milestone.HELD).orElse(congress.openingDate());
			this.ballots.seal(congress.id(), held);
			start("ballotDestruction", congress.id(),
					ofBranches(congress) ? congress.unitCode() : congress.organizationCode());
			this.timers.getObject().follow(new OpeningChanged(congress.id()));
		}
	}

	private boolean ofBranches(Congress congress) {
		return this.congresses.scope(congress.id()).equals("BRANCHES");
	}

	@EventListener
	void askForRemarks(RemarksAwaited awaited) {
		start("residenceRemarks", awaited.unit().toString(), awaited.unit().organization());
	}

	@EventListener
	void mend(ShortcomingFound found) {
		start("mending", found.visited().toString(), found.unit());
	}

	@EventListener
	void coordinate(CommitteeTakesPart part) {
		start("unitCoordination", part.committee().toString(), part.committee().organization());
	}

	private void start(String process, String subject, String unit) {
		this.engine.getObject().run(() -> {
			if (!isRunning(process, subject)) {
				this.runtime.getObject()
					.createProcessInstanceByKey(process)
					.businessKey(subject)
					.setVariable("unit", unit)
					.execute();
			}
		});
	}

	private boolean isRunning(String process, String subject) {
		return this.runtime.getObject()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(subject)
			.count() > 0;
	}

}
