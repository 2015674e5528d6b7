package vn.daihoi.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import vn.daihoi.mail.MailMorning;
import vn.daihoi.notification.PrepareDigests;
import vn.daihoi.notification.Reminders;
import vn.daihoi.report.ReportProgress;

/**
 * Reports the day before, reminds, prepares digests and daily mails every morning, by one
 * job that asks for the next one in its own transaction: a kill loses and doubles
 * nothing, and a clock that is moved passes every morning.
 */
@Component
class MorningJob implements JobHandler<MorningJob.Every> {

	static final String TYPE = "remind";

	private static final LocalTime HOUR = LocalTime.of(7, 0);

	private final ObjectProvider<Reminders> reminders;

	private final ObjectProvider<PrepareDigests> digests;

	private final ObjectProvider<ReportProgress> progress;

	private final ObjectProvider<MailMorning> mails;

	private final ObjectProvider<WithoutChecks> engine;

	private final DaihoiClock clock;

	MorningJob(ObjectProvider<Reminders> reminders, ObjectProvider<PrepareDigests> digests,
			ObjectProvider<ReportProgress> progress, ObjectProvider<MailMorning> mails,
			ObjectProvider<WithoutChecks> engine, DaihoiClock clock) {
		this.reminders = reminders;
		this.digests = digests;
		this.progress = progress;
		this.mails = mails;
		this.engine = engine;
		this.clock = clock;
	}

	/** Asks for the job where there is none, and for another try where it gave up. */
	void begin() {
		this.engine.getObject().run(() -> {
			List<JobEntity> waiting = Context.getCommandContext()
				.getJobManager()
				.findJobsByConfiguration(TYPE, new Every().toCanonicalString(), null);
			waiting.stream().filter((job) -> job.getRetries() == 0).forEach((job) -> job.setRetries(1));
			if (waiting.isEmpty()) {
				ask(nextMorning());
			}
		});
	}

	private static void ask(Instant moment) {
		TimerEntity job = new TimerEntity();
		job.setJobHandlerType(TYPE);
		job.setJobHandlerConfiguration(new Every());
		job.setDuedate(Date.from(moment));
		Context.getCommandContext().getJobManager().schedule(job);
	}

	private Instant nextMorning() {
		Instant morning = morning(this.clock.today());
		return morning.isAfter(this.clock.instant()) ? morning : morning(this.clock.today().plusDays(1));
	}

	private static Instant morning(LocalDate day) {
		return day.atTime(HOUR).atZone(DaihoiClock.VIETNAM).toInstant();
	}

	@Override
	public String getType() {
		return TYPE;
	}

	@Override
	public void execute(Every configuration, ExecutionEntity execution, CommandContext context, String tenantId) {
		this.progress.getObject().until(this.clock.today());
		boolean more = this.reminders.getObject().remind();
		this.digests.getObject().prepare();
		if (!more) {
			this.mails.getObject().begin();
		}
		ask(more ? this.clock.instant() : nextMorning());
	}

	@Override
	public Every newConfiguration(String canonical) {
		return new Every();
	}

	@Override
	public void onDelete(Every configuration, JobEntity job) {
		// nothing is kept elsewhere
	}

	/** There is only one such job. */
	record Every() implements JobHandlerConfiguration {
		@Override
		public String toCanonicalString() {
			return "every-morning";
		}
	}

}
