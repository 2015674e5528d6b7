package vn.daihoi.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.ClockShifted;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.DueWork;

/**
 * The engine's jobs as due work for the clock, and the engine's own clock as its
 * follower.
 */
@Component
class EngineWork implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(EngineWork.class);

	private final ProcessEngine engine;

	private final DaihoiClock clock;

	private final JobThreads threads;

	private final Set<String> failedOnTheWay = new HashSet<>();

	private Authentication mover;

	EngineWork(ProcessEngine engine, DaihoiClock clock, JobThreads threads) {
		this.engine = engine;
		this.clock = clock;
		this.threads = threads;
	}

	@EventListener
	void follow(ClockShifted shifted) {
		ClockUtil.offset(shifted.offset().toMillis());
	}

	/**
	 * Whoever moves the clock: the work on the way is nobody's, and all of it is done.
	 */
	@Override
	public void pause() {
		this.mover = this.engine.getIdentityService().getCurrentAuthentication();
		this.engine.getIdentityService().clearAuthentication();
		this.failedOnTheWay.clear();
		this.threads.stop();
	}

	@Override
	public void resume() {
		this.engine.getIdentityService().setAuthentication(this.mover);
		this.threads.go();
	}

	@Override
	public Optional<Instant> nextDue(Instant limit) {
		return waiting(limit).stream()
			.filter((job) -> !this.failedOnTheWay.contains(job.getId()))
			.findFirst()
			.map((job) -> job.getDuedate().toInstant());
	}

	@Override
	public Ran runDue() {
		int jobs = 0;
		List<String> failed = new ArrayList<>();
		for (Job job : waiting(this.clock.instant())) {
			if (!this.failedOnTheWay.contains(job.getId())) {
				jobs += run(job, failed) ? 1 : 0;
			}
		}
		return new Ran(jobs, failed);
	}

	private boolean run(Job job, List<String> failed) {
		try {
			management().executeJob(job.getId());
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("job {} failed while the clock was advanced", job.getId(), ex);
			this.failedOnTheWay.add(job.getId());
			failed.add(job.getProcessDefinitionKey() + " " + job.getId() + ": " + ex.getMessage());
			return false;
		}
	}

	private List<Job> waiting(Instant limit) {
		JobQuery query = management().createJobQuery().withRetriesLeft().active();
		return query.duedateLowerThan(Date.from(limit.plus(Duration.ofMillis(1))))
			.orderByJobDuedate()
			.asc()
			.unlimitedList()
			.stream()
			.filter((job) -> !isCleaning(job))
			.toList();
	}

	/**
	 * The engine cleans its history many times each night; nothing of a campaign waits
	 * for it.
	 */
	private static boolean isCleaning(Job job) {
		return HistoryCleanupJobHandler.TYPE.equals(((JobEntity) job).getJobHandlerType());
	}

	private ManagementService management() {
		return this.engine.getManagementService();
	}

}
