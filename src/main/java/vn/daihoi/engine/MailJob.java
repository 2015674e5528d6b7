package vn.daihoi.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.mail.MailJobs;
import vn.daihoi.mail.MailMorning;
import vn.daihoi.mail.Postman;

/**
 * Lets the postman come, asked for in the transaction that has mail for him. Where a
 * server does not answer it is no failure of the job: he comes again, later and later.
 */
@Component
class MailJob implements JobHandler<MailJob.Mails>, MailJobs {

	static final String TYPE = "sendMails";

	private final ObjectProvider<Postman> postman;

	private final ObjectProvider<MailMorning> mails;

	private final ObjectProvider<WithoutChecks> engine;

	private final DaihoiClock clock;

	MailJob(ObjectProvider<Postman> postman, ObjectProvider<MailMorning> mails, ObjectProvider<WithoutChecks> engine,
			DaihoiClock clock) {
		this.postman = postman;
		this.mails = mails;
		this.engine = engine;
		this.clock = clock;
	}

	/** After a start: what gave up tries again, and nothing waits without a job. */
	void begin() {
		this.engine.getObject().run(() -> {
			waiting().stream().filter((job) -> job.getRetries() == 0).forEach((job) -> job.setRetries(1));
			if (waiting().isEmpty() && this.mails.getObject().isAnythingWaiting()) {
				ask(this.clock.instant());
			}
		});
	}

	/** Once in a transaction is enough. */
	@Override
	public void ask(Duration later) {
		this.engine.getObject().run(() -> {
			Instant moment = this.clock.instant().plus(later);
			if (askedHere().stream().noneMatch((job) -> !job.getDuedate().toInstant().isAfter(moment))) {
				ask(moment);
			}
		});
	}

	/** What this command has added and the database does not know yet. */
	private static List<TimerEntity> askedHere() {
		return Context.getCommandContext()
			.getDbEntityManager()
			.getCachedEntitiesByType(TimerEntity.class)
			.stream()
			.filter((job) -> TYPE.equals(job.getJobHandlerType()) && job.getRevision() == 0)
			.toList();
	}

	private static void ask(Instant moment) {
		TimerEntity job = new TimerEntity();
		job.setJobHandlerType(TYPE);
		job.setJobHandlerConfiguration(new Mails());
		job.setDuedate(Date.from(moment));
		Context.getCommandContext().getJobManager().schedule(job);
	}

	private static List<JobEntity> waiting() {
		return Context.getCommandContext()
			.getJobManager()
			.findJobsByConfiguration(TYPE, new Mails().toCanonicalString(), null);
	}

	@Override
	public String getType() {
		return TYPE;
	}

	@Override
	public void execute(Mails configuration, ExecutionEntity execution, CommandContext context, String tenantId) {
		String own = context.getCurrentJob().getId();
		this.postman.getObject().deliver(own).filter((moment) -> !isExpected(own, moment)).ifPresent(MailJob::ask);
	}

	/** Whether another one has not begun yet and will by that moment. */
	private boolean isExpected(String own, Instant moment) {
		return waiting().stream()
			.filter((job) -> !job.getId().equals(own))
			.map((job) -> job.getDuedate().toInstant())
			.anyMatch((due) -> due.isAfter(this.clock.instant()) && !due.isAfter(moment));
	}

	@Override
	public Mails newConfiguration(String canonical) {
		return new Mails();
	}

	@Override
	public void onDelete(Mails configuration, JobEntity job) {
		// nothing is kept elsewhere
	}

	/** All such jobs do the same. */
	record Mails() implements JobHandlerConfiguration {
		@Override
		public String toCanonicalString() {
			return "all";
		}
	}

}
