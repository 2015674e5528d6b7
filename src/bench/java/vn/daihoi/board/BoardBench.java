package vn.daihoi.board;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.SeenCongresses;
import vn.daihoi.sight.Sight;
import vn.daihoi.sight.StateCounts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The board of a district of 5,000 congresses, alone in its database and among fifty such
 * districts, on PostgreSQL; and its questions beside the same questions asked of the
 * engine's history, for that district and, without a bar, for one plan of 250,000
 * congresses.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
class BoardBench {

	private static final int DISTRICTS = 50;

	private static final int ROUNDS = 60;

	/** Of everything that is timed, before it is. */
	private static final Duration WARM_UP = Duration.ofSeconds(5);

	/** Of one question, which takes a moment. */
	private static final int ROUNDS_OF_QUESTION = 200;

	private static final int ROUNDS_OF_HISTORY = 10;

	private static final int TURNS = 5;

	private static final int DISTRICT = 5_000;

	private static final int LARGE = DISTRICTS + 1;

	private static final LocalDate TODAY = LocalDate.of(2024, 12, 2);

	private static final double GROWTH_BELOW = 2;

	private static final double QUICKER_AT_LEAST = 20;

	private static EmbeddedPostgres postgres;

	@Autowired
	private Boards boards;

	@Autowired
	private StateCounts counts;

	@Autowired
	private SeenCongresses congresses;

	@Autowired
	private HistoryService history;

	@Autowired
	private SmartInitializingSingleton progressKeeper;

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
	void fiftyDistrictsMakeTheBoardOfOneLessThanTwiceAsSlowAndTheHistoryAnswersTwentyTimesSlower() {
		ManyDistricts districts = new ManyDistricts(this.jdbc, this.progressKeeper);
		districts.add(1, 1, DISTRICT);
		long[] alone = sorted(ROUNDS, () -> board(1, DISTRICT));
		districts.add(2, DISTRICTS, DISTRICT);
		long[] among = sorted(ROUNDS, () -> board(1, DISTRICT));
		double growth = (double) percentile(among, 95) / percentile(alone, 95);
		System.out.printf(
				"board of %d congresses among %d: p95 %.2f times the one alone (below %.0f), median %.2f times%n",
				DISTRICT, DISTRICTS * DISTRICT, growth, GROWTH_BELOW, median(among) / median(alone));
		Quicker quicker = quicker(1, DISTRICT, TURNS);
		districts.add(LARGE, LARGE, DISTRICTS * DISTRICT);
		long[] large = sorted(ROUNDS_OF_HISTORY, () -> board(LARGE, DISTRICTS * DISTRICT));
		System.out.printf("board of one plan of %d congresses: median %.1f times that of %d%n", DISTRICTS * DISTRICT,
				median(large) / median(among), DISTRICT);
		quicker(LARGE, DISTRICTS * DISTRICT, 1);
		assertThat(growth).isLessThan(GROWTH_BELOW);
		assertThat(quicker.standing()).isGreaterThanOrEqualTo(QUICKER_AT_LEAST);
		assertThat(quicker.firstPage()).isGreaterThanOrEqualTo(QUICKER_AT_LEAST);
	}

	private void board(int district, int congresses) {
		Board board = this.transaction
			.execute((status) -> this.boards.of(sight(district), all(district), "Nguyễn Văn An"))
			.orElseThrow();
		assertThat(board.page().total()).isEqualTo(congresses);
		assertThat(board.overview().sum().total().number()).isEqualTo(congresses);
	}

	/**
	 * How often the history takes as long as the board to say where all stand and who is
	 * late, and for the first page of the list.
	 */
	record Quicker(double standing, double firstPage) {
	}

	private Quicker quicker(int district, int congresses, int turns) {
		HistoryOfEngine engine = new HistoryOfEngine(this.history, ManyDistricts.plan(district), TODAY);
		Quicker quicker = new Quicker(
				inTurn(turns, engine::standing, congresses,
						() -> this.counts.of(sight(district), all(district), TODAY)),
				inTurn(turns, engine::firstPage, congresses,
						() -> this.congresses.page(sight(district), all(district))));
		System.out.printf(
				"plan of %d congresses among %d: the history takes %.1f times as long to say where all stand and who is"
						+ " late, %.1f times for the first page (at least %.0f)%n",
				congresses, this.jdbc.queryForObject("select count(*) from congress", Integer.class),
				quicker.standing(), quicker.firstPage(), QUICKER_AT_LEAST);
		return quicker;
	}

	/**
	 * The median of several turns, in each of which first we and then the history are
	 * asked: what takes two milliseconds depends on the moment.
	 */
	private static double inTurn(int turns, LongSupplier history, int congresses, Runnable ours) {
		return IntStream.range(0, turns).mapToDouble((turn) -> {
			double own = median(sorted(ROUNDS_OF_QUESTION, ours));
			return ofHistory(history, congresses) / own;
		}).sorted().skip(turns / 2).findFirst().orElseThrow();
	}

	private static double ofHistory(LongSupplier question, int congresses) {
		return median(sorted(ROUNDS_OF_HISTORY, () -> assertThat(question.getAsLong()).isEqualTo(congresses)));
	}

	private static Sight sight(int district) {
		return new Sight(List.of(ManyDistricts.issuer(district)));
	}

	private static CongressFilter all(int district) {
		return new CongressFilter(ManyDistricts.plan(district), null, null, null, null);
	}

	private static double median(long[] sorted) {
		return percentile(sorted, 50);
	}

	private static long[] sorted(int rounds, Runnable what) {
		warmUp(what);
		long[] nanos = new long[rounds];
		for (int round = 0; round < rounds; round++) {
			long begin = System.nanoTime();
			what.run();
			nanos[round] = System.nanoTime() - begin;
		}
		Arrays.sort(nanos);
		return nanos;
	}

	private static void warmUp(Runnable what) {
		long begin = System.nanoTime();
		while (System.nanoTime() - begin < WARM_UP.toNanos()) {
			what.run();
		}
	}

	private static long percentile(long[] sorted, int percent) {
		return sorted[(sorted.length - 1) * percent / 100];
	}

}
