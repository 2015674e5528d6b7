package vn.daihoi.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

class JobThreadsTests {

	private final AtomicInteger done = new AtomicInteger();

	private final ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();

	private final JobExecutor executor = mock(JobExecutor.class);

	private JobThreads threads;

	@BeforeEach
	void threadsBeginLate() {
		this.workers.setThreadFactory((work) -> new Thread(() -> {
			sleep();
			work.run();
		}));
		this.workers.initialize();
		given(this.executor.isActive()).willReturn(true);
		ProcessEngineImpl engine = mock(ProcessEngineImpl.class, RETURNS_DEEP_STUBS);
		given(engine.getProcessEngineConfiguration().getJobExecutor()).willReturn(this.executor);
		this.threads = new JobThreads(engine, new ObjectProvider<>() {
			@Override
			public Stream<ThreadPoolTaskExecutor> stream() {
				return Stream.of(JobThreadsTests.this.workers);
			}
		});
	}

	@AfterEach
	void stop() {
		this.workers.shutdown();
	}

	private static void sleep() {
		try {
			Thread.sleep(Duration.ofMillis(200).toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void jobThatWasTakenAndHasNotBegunIsDoneBeforeTheClockMoves() {
		this.threads.applicationIsReady(null);
		this.workers.execute(this.done::incrementAndGet);
		this.threads.stop();
		assertThat(this.done).hasValue(1);
	}

	@Test
	void afterwardsJobsAreDoneAgain() throws InterruptedException {
		this.threads.applicationIsReady(null);
		this.threads.stop();
		this.threads.go();
		then(this.executor).should().start();
		CountDownLatch again = new CountDownLatch(1);
		this.workers.execute(again::countDown);
		again.await();
	}

	@Test
	void applicationThatStillStartsIsWaitedFor() {
		CompletableFuture<Void> stopped = CompletableFuture.runAsync(this.threads::stop);
		sleep();
		assertThat(stopped).isNotDone();
		then(this.executor).shouldHaveNoInteractions();
		this.threads.applicationIsReady(null);
		stopped.join();
		then(this.executor).should().shutdown();
	}

}
