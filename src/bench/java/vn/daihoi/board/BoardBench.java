package vn.daihoi.board;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.Sight;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole board of a district of 5,000 congresses, alone in its database and among
 * fifty such districts, on PostgreSQL. Printed beside it, without a bar: how long the
 * engine's history takes to say how many congresses of the plan stand at each step, and
 * to list the first hundred.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
class BoardBench {

	private static final int DISTRICTS = 50;

	private static final int ROUNDS = 60;

	private static final int WARM_UP_ROUNDS = 20;

	private static final int ROUNDS_OF_HISTORY = 5;

	private static final double GROWTH_BELOW = 2;

	private static EmbeddedPostgres postgres;

	@Autowired
	private Boards boards;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) throws IOException {
		postgres = EmbeddedPostgres.start();
		registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("daihoi.files.folder", () -> "target/bench-files");
	}

	@AfterAll
	static void stop() throws IOException {
		postgres.close();
	}

	@Test
	void fiftyDistrictsMakeTheBoardOfOneLessThanTwiceAsSlow() {
		ManyDistricts districts = new ManyDistricts(this.jdbc);
		districts.add(1, 1);
		long[] alone = sorted(ROUNDS, this::board);
		districts.add(2, DISTRICTS);
		long[] among = sorted(ROUNDS, this::board);
		long[] engine = sorted(ROUNDS_OF_HISTORY, this::historyOfTheEngine);
		double growth = (double) percentile(among, 95) / percentile(alone, 95);
		double history = (double) percentile(engine, 50) / percentile(among, 50);
		System.out.printf(
				"board of %d congresses among %d: p95 %.2f times the one alone (below %.0f), median %.2f times;"
						+ " the engine's history takes %.2f times as long as the board%n",
				ManyDistricts.CONGRESSES, DISTRICTS * ManyDistricts.CONGRESSES, growth, GROWTH_BELOW,
				(double) percentile(among, 50) / percentile(alone, 50), history);
		assertThat(growth).isLessThan(GROWTH_BELOW);
	}

	private void board() {
		Board board = this.transaction.execute((status) -> this.boards.of(new Sight(List.of(ManyDistricts.issuer(1))),
				new CongressFilter(ManyDistricts.plan(1), null, null, null, null), "Nguyễn Văn An"))
			.orElseThrow();
		assertThat(board.page().total()).isEqualTo(ManyDistricts.CONGRESSES);
		assertThat(board.overview().sum().total().number()).isEqualTo(ManyDistricts.CONGRESSES);
	}

	private void historyOfTheEngine() {
		String plan = ManyDistricts.plan(1) + "/%";
		long standing = Arrays.stream(ManyDistricts.ACTIVITIES)
			.mapToLong((activity) -> this.history.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKeyLike(plan)
				.activeActivityIdIn(activity)
				.count())
			.sum();
		assertThat(standing).isPositive();
		assertThat(this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKeyLike(plan)
			.orderByProcessInstanceBusinessKey()
			.asc()
			.listPage(0, 100)).hasSize(100);
	}

	private static long[] sorted(int rounds, Runnable what) {
		for (int round = 0; round < Math.min(rounds, WARM_UP_ROUNDS); round++) {
			what.run();
		}
		long[] nanos = new long[rounds];
		for (int round = 0; round < rounds; round++) {
			long begin = System.nanoTime();
			what.run();
			nanos[round] = System.nanoTime() - begin;
		}
		Arrays.sort(nanos);
		return nanos;
	}

	private static long percentile(long[] sorted, int percent) {
		return sorted[(sorted.length - 1) * percent / 100];
	}

}
