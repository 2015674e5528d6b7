package vn.daihoi.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** The threads in which the engine does its jobs, unless they are held. */
@Component
class JobThreads {

	private final ProcessEngineImpl engine;

	private final ThreadPoolTaskExecutor workers;

	private final CountDownLatch ready = new CountDownLatch(1);

	private boolean wereRunning;

	JobThreads(ProcessEngine engine, @Qualifier("camundaTaskExecutor") ObjectProvider<ThreadPoolTaskExecutor> workers) {
		this.engine = (ProcessEngineImpl) engine;
		this.workers = workers.getIfAvailable();
	}

	/** The application has started them, or leaves them alone. */
	@EventListener
	void applicationIsReady(AvailabilityChangeEvent<ReadinessState> state) {
		this.ready.countDown();
	}

	/**
	 * Returns when every job that they had taken is done. An application that still
	 * starts is waited for, since it would start them meanwhile. A thread that has a job
	 * and has not begun counts as idle, so only the end of all threads tells.
	 */
	void stop() {
		await(this.ready::await);
		this.wereRunning = executor().isActive();
		if (this.wereRunning) {
			executor().shutdown();
			ExecutorService threads = this.workers.getThreadPoolExecutor();
			threads.shutdown();
			await(() -> threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
		}
	}

	/** Lets them go on, if they ran before. */
	void go() {
		if (this.wereRunning) {
			this.workers.initialize();
			executor().start();
		}
	}

	private JobExecutor executor() {
		return this.engine.getProcessEngineConfiguration().getJobExecutor();
	}

	private static void await(Waiting waiting) {
		try {
			waiting.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while jobs came to their end", ex);
		}
	}

	/** May take its time. */
	private interface Waiting {

		void await() throws InterruptedException;

	}

}
