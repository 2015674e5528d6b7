package vn.daihoi.engine;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.AbsenceExplained;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.MilestoneReached;
import vn.daihoi.congress.PartDone;
import vn.daihoi.congress.Pilots;

/**
 * Tells the process of a unit or a plan that nothing is missing any more: a job, asked
 * for in the transaction of the part that was done and run afterwards as nobody. In the
 * person's own transaction the other unit's process would not be found, or be told before
 * it waits.
 */
@Component
class TellParents implements JobHandler<TellParents.Told> {

	private static final String TYPE = "tellParents";

	private static final Map<Milestone, String> OF_UNIT = Map.of(Milestone.DATE_ACCEPTED, "datesAccepted",
			Milestone.HELD, "pilotHeld", Milestone.RESULT_RECORDED, "branchesAccounted");

	private final ObjectProvider<AwaitedParts> awaited;

	private final ObjectProvider<RuntimeService> runtime;

	private final ObjectProvider<WithoutChecks> engine;

	private final Congresses congresses;

	private final Pilots pilots;

	TellParents(ObjectProvider<AwaitedParts> awaited, ObjectProvider<RuntimeService> runtime,
			ObjectProvider<WithoutChecks> engine, Congresses congresses, Pilots pilots) {
		this.awaited = awaited;
		this.runtime = runtime;
		this.engine = engine;
		this.congresses = congresses;
		this.pilots = pilots;
	}

	@EventListener
	void part(MilestoneReached reached) {
		Congress congress = this.congresses.get(reached.congress());
		if (OF_UNIT.containsKey(reached.milestone())) {
			ask(new PartDone(OF_UNIT.get(reached.milestone()), congress.planCode() + "/" + congress.unitCode()));
		}
		if (reached.milestone() == Milestone.HELD && isPilotOfPlan(congress)) {
			ask(new PartDone("planPilotsHeld", congress.planCode()));
		}
		if (this.awaited.getObject().isRightBelowIssuer(congress)) {
			rightBelowIssuer(reached.milestone(), congress.planCode());
		}
		if (reached.milestone() == Milestone.RATIFIED || reached.milestone() == Milestone.COMPLETED) {
			ask(new PartDone("resultsSettled", congress.planCode()));
		}
	}

	/** No committee between itself and the plan sends lists and reports for it. */
	private void rightBelowIssuer(Milestone milestone, String plan) {
		if (milestone == Milestone.DATE_ACCEPTED) {
			ask(new PartDone("schedulesSent", plan));
		}
		if (milestone == Milestone.RESULT_RECORDED) {
			ask(new PartDone("unitsReported", plan));
		}
	}

	private boolean isPilotOfPlan(Congress congress) {
		return !this.pilots.ofPlan(congress.planCode(), congress.organizationCode()).isEmpty();
	}

	@EventListener
	void part(AbsenceExplained explained) {
		Congress congress = this.congresses.get(explained.congress());
		ask(new PartDone("branchesAccounted", congress.planCode() + "/" + congress.unitCode()));
		ask(new PartDone("resultsSettled", congress.planCode()));
	}

	@EventListener
	void ask(PartDone part) {
		this.engine.getObject().run(() -> Context.getCommandContext().getJobManager().send(job(part)));
	}

	private static MessageEntity job(PartDone part) {
		MessageEntity job = new MessageEntity();
		job.setJobHandlerType(TYPE);
		job.setJobHandlerConfiguration(new Told(part.message(), part.subject()));
		job.setDuedate(ClockUtil.getCurrentTime());
		return job;
	}

	@Override
	public String getType() {
		return TYPE;
	}

	@Override
	public void execute(Told told, ExecutionEntity execution, CommandContext context, String tenantId) {
		if (this.awaited.getObject().isComplete(told.subject(), told.message())) {
			this.runtime.getObject()
				.createMessageCorrelation(told.message())
				.processInstanceBusinessKey(told.subject())
				.correlateAll();
		}
	}

	@Override
	public Told newConfiguration(String canonical) {
		int space = canonical.indexOf(' ');
		return new Told(canonical.substring(0, space), canonical.substring(space + 1));
	}

	@Override
	public void onDelete(Told told, JobEntity job) {
		// nothing is kept elsewhere
	}

	/** Which message, and the business key of the process that waits for it. */
	record Told(String message, String subject) implements JobHandlerConfiguration {
		@Override
		public String toCanonicalString() {
			return this.message + " " + this.subject;
		}
	}

}
