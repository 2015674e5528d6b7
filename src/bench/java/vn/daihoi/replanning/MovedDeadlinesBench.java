package vn.daihoi.replanning;

import java.io.IOException;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A holiday is added while 20,000 congresses run, on PostgreSQL: approved and carried out
 * by the engine's jobs, beside batches that write the same rows back and beside public
 * calls, one congress at a time; and its preview beside one query. After each round
 * everything stands as before.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import({ RunningCongresses.class, AddedHoliday.class, RowBatches.class, PublicCalls.class })
@TestInstance(Lifecycle.PER_CLASS)
class MovedDeadlinesBench {

	private static final int CONGRESSES = 20_000;

	private static final int CONGRESSES_OF_A_PART = 500;

	private static final int CONGRESSES_BY_PUBLIC_CALLS = 1_000;

	private static final int ROUNDS = 4;

	private static final int WARM_UP_ROUNDS = 1;

	private static final int PREVIEWS = 30;

	private static final int WARM_UP_PREVIEWS = 15;

	private static final double MOVED_AT_MOST = 5;

	private static final double PUBLIC_AT_LEAST = 4;

	private static final double PREVIEW_AT_MOST = 2;

	private static final String PLAN = RunningCongresses.PLAN;

	private static EmbeddedPostgres postgres;

	@Autowired
	private AddedHoliday holiday;

	@Autowired
	private RowBatches batches;

	@Autowired
	private PublicCalls calls;

	@Autowired
	private Effects effects;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) throws IOException {
		postgres = EmbeddedPostgres.start();
		registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("daihoi.change-batch", () -> CONGRESSES_OF_A_PART);
		registry.add("daihoi.files.folder", () -> "target/bench-files");
	}

	@BeforeAll
	void congressesRun(@Autowired RunningCongresses congresses) throws Exception {
		congresses.start(CONGRESSES);
	}

	@AfterAll
	static void stop() throws IOException {
		postgres.close();
	}

	@Test
	void movesInAtMostFiveTimesABatchAndFourTimesFasterThanPublicCalls() {
		ChangedRows before = ChangedRows.of(this.jdbc, PLAN);
		ChangedRows there = before;
		long ours = 0;
		long floor = 0;
		long publicly = 0;
		for (int round = 0; round < ROUNDS; round++) {
			this.jdbc.execute("truncate table audit_entry");
			this.holiday.propose();
			long one = nanos(this.holiday::carryOut);
			ChangedRows after = ChangedRows.of(this.jdbc, PLAN);
			there = after.differingFrom(before, after.entries());
			ChangedRows back = before.differingFrom(after, after.entries());
			assertThat(back.congresses()).isEqualTo(CONGRESSES);
			List<ChangedRows> parts = back.parts(CONGRESSES_OF_A_PART);
			long other = nanos(() -> this.batches.write(parts));
			this.holiday.takeBack();
			List<ChangedRows> some = some(there);
			List<ChangedRows> asBefore = some(back);
			long third = nanos(() -> this.calls.write(some)) + nanos(() -> this.calls.write(asBefore));
			assertThat(before.differingFrom(ChangedRows.of(this.jdbc, PLAN), List.of()).deadlines()).isEmpty();
			ours += (round < WARM_UP_ROUNDS) ? 0 : one;
			floor += (round < WARM_UP_ROUNDS) ? 0 : other;
			publicly += (round < WARM_UP_ROUNDS) ? 0 : third / 2 * (CONGRESSES / CONGRESSES_BY_PUBLIC_CALLS);
		}
		System.out.printf("moving %s of %d congresses: %.2f times a batch of the same rows (at most %.0f)%n", there,
				CONGRESSES, (double) ours / floor, MOVED_AT_MOST);
		System.out.printf(
				"the same by public calls, one congress at a time (%d of them): %.1f times ours (at least %.0f)%n",
				CONGRESSES_BY_PUBLIC_CALLS, (double) publicly / ours, PUBLIC_AT_LEAST);
		assertThat((double) ours / floor).isLessThanOrEqualTo(MOVED_AT_MOST);
		assertThat((double) publicly / ours).isGreaterThanOrEqualTo(PUBLIC_AT_LEAST);
	}

	private static List<ChangedRows> some(ChangedRows rows) {
		return rows.parts(1).subList(0, CONGRESSES_BY_PUBLIC_CALLS);
	}

	@Test
	void previewTakesAtMostTwiceOneQueryOfTheCongressesWithTheirWork() {
		OneQuery all = OneQuery.ofDeadlinesTasksAndTimers(this.jdbc);
		OneQuery deadlines = OneQuery.ofDeadlines(this.jdbc);
		long ours = 0;
		long floor = 0;
		long less = 0;
		for (int round = 0; round < PREVIEWS; round++) {
			long one = nanos(() -> this.transaction.executeWithoutResult((status) -> preview()));
			long other = nanos(all::read);
			long third = nanos(deadlines::read);
			ours += (round < WARM_UP_PREVIEWS) ? 0 : one;
			floor += (round < WARM_UP_PREVIEWS) ? 0 : other;
			less += (round < WARM_UP_PREVIEWS) ? 0 : third;
		}
		double ratio = (double) ours / floor;
		System.out.printf(
				"preview: %.2f times one query of %d congresses with deadlines, tasks and timers (at most %.0f);"
						+ " %.2f times one of the deadlines alone%n",
				ratio, CONGRESSES, PREVIEW_AT_MOST, (double) ours / less);
		assertThat(ratio).isLessThanOrEqualTo(PREVIEW_AT_MOST);
	}

	private void preview() {
		assertThat(this.effects.of(PLAN, AddedHoliday.PROPOSAL).congresses()).isEqualTo(CONGRESSES);
	}

	private static long nanos(Runnable what) {
		long begin = System.nanoTime();
		what.run();
		return System.nanoTime() - begin;
	}

}
