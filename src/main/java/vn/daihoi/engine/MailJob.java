package vn.daihoi.engine;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.mail.MailJobs;
import vn.daihoi.mail.MailMorning;
import vn.daihoi.mail.Postman;

/**
 * Lets the postman come, asked for by whoever has mail for him. One job is enough for
 * all: it is asked for when the mail is committed and none is awaited that will see it.
 * Where a server does not answer it is no failure of the job: he comes again, later and
 * later.
 */
@Component
class MailJob implements JobHandler<MailJob.Mails>, MailJobs {

	static final String TYPE = "sendMails";

	private static final Logger log = LoggerFactory.getLogger(MailJob.class);

	/** One that a thread has taken may have read already, or died. */
	private static final String AWAITED = """
			select id_ from act_ru_job where handler_type_ = 'sendMails' and retries_ > 0 and duedate_ <= ?
			and (lock_exp_time_ is null or lock_exp_time_ <= ?)""";

	private final ObjectProvider<Postman> postman;

	private final ObjectProvider<MailMorning> mails;

	private final ObjectProvider<WithoutChecks> engine;

	private final JdbcClient jdbc;

	private final DaihoiClock clock;

	private final OneForAll<Instant> expected = new OneForAll<>(this::expect);

	/** Those that run now, whoever runs them. */
	private final Set<String> begun = ConcurrentHashMap.newKeySet();

	MailJob(ObjectProvider<Postman> postman, ObjectProvider<MailMorning> mails, ObjectProvider<WithoutChecks> engine,
			JdbcClient jdbc, DaihoiClock clock) {
		this.postman = postman;
		this.mails = mails;
		this.engine = engine;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** After a start: what gave up tries again, and nothing waits without a job. */
	void begin() {
		this.engine.getObject()
			.run(() -> all().stream().filter((job) -> job.getRetries() == 0).forEach((job) -> job.setRetries(1)));
		if (this.mails.getObject().isAnythingWaiting()) {
			this.postman.getObject().isNew();
			this.expected.see(this.clock.instant());
		}
	}

	private static List<JobEntity> all() {
		return Context.getCommandContext()
			.getJobManager()
			.findJobsByConfiguration(TYPE, new Mails().toCanonicalString(), null);
	}

	@Override
	public void ask(Duration later) {
		Asked asked = new Asked(this, this.clock.instant().plus(later));
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			this.expected.see(asked.moment());
		}
		else if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(asked::isInTimeBy)) {
			TransactionSynchronizationManager.registerSynchronization(asked);
		}
	}

	/**
	 * Asked for in a transaction. A job that was awaited before its end may begin, and
	 * not see what it wrote; one that is awaited after it sees it.
	 */
	private record Asked(MailJob job, Instant moment) implements TransactionSynchronization {

		boolean isInTimeBy(TransactionSynchronization other) {
			return other instanceof Asked earlier && !earlier.moment().isAfter(this.moment);
		}

		@Override
		public void afterCommit() {
			try {
				this.job.expected.see(this.moment);
			}
			catch (RuntimeException ex) {
				log.warn("mails wait until the next ones, the next morning or the next start", ex);
			}
		}

	}

	/**
	 * Two nodes at the same moment may ask for a job each, and do no harm: one postman is
	 * on his way at a time. So nobody waits here for a row of another one.
	 */
	private void expect(Instant moment) {
		if (!isAwaited(moment)) {
			this.engine.getObject().runApart(() -> ask(moment));
		}
	}

	/** Whether one that has not begun will by that moment. */
	private boolean isAwaited(Instant moment) {
		return this.jdbc.sql(AWAITED)
			.params(Timestamp.from(moment), Timestamp.from(this.clock.instant()))
			.query(String.class)
			.list()
			.stream()
			.anyMatch((job) -> !this.begun.contains(job));
	}

	private static void ask(Instant moment) {
		TimerEntity job = new TimerEntity();
		job.setJobHandlerType(TYPE);
		job.setJobHandlerConfiguration(new Mails());
		job.setDuedate(Date.from(moment));
		Context.getCommandContext().getJobManager().schedule(job);
	}

	@Override
	public String getType() {
		return TYPE;
	}

	@Override
	public void execute(Mails configuration, ExecutionEntity execution, CommandContext context, String tenantId) {
		begins(context.getCurrentJob().getId());
		this.postman.getObject().deliver().filter((moment) -> !isAwaited(moment)).ifPresent(MailJob::ask);
	}

	private void begins(String job) {
		this.begun.add(job);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				MailJob.this.begun.remove(job);
			}
		});
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
