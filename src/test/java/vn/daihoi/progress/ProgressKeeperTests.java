package vn.daihoi.progress;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressChanged;
import vn.daihoi.congress.CongressState;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class ProgressKeeperTests {

	private static final int REGISTERED = CongressState.ladder().indexOf(CongressState.REGISTERED);

	@Databases
	void whatWasThereBeforeTheTableGetsItsRowsWhenTheApplicationStarts(Database database) {
		CampaignRows.in(database);
		accept(database.client(), OTHER);
		keeper(database.dataSource()).afterSingletonsInstantiated();
		assertThat(rung(database.client(), CONGRESS)).isZero();
		assertThat(rung(database.client(), OTHER)).isEqualTo(REGISTERED);
	}

	@Databases
	void whatIsChangedAfterItWasToldInTheSameTransactionCountsToo(Database database) {
		ReckonedProgress.in(CampaignRows.in(database));
		in(database.dataSource()).executeWithoutResult((status) -> {
			keeper(database.dataSource()).remember(new CongressChanged(CONGRESS));
			accept(database.client(), CONGRESS);
			assertThat(rung(database.client(), CONGRESS)).isZero();
		});
		assertThat(rung(database.client(), CONGRESS)).isEqualTo(REGISTERED);
	}

	@Databases
	void whatIsRolledBackWasNever(Database database) {
		ReckonedProgress.in(CampaignRows.in(database));
		in(database.dataSource()).executeWithoutResult((status) -> {
			accept(database.client(), CONGRESS);
			keeper(database.dataSource()).remember(new CongressChanged(CONGRESS));
			status.setRollbackOnly();
		});
		assertThat(rung(database.client(), CONGRESS)).isZero();
	}

	@Databases
	void keyThatNoCongressHasIsPassedOver(Database database) {
		ReckonedProgress.in(CampaignRows.in(database));
		keeper(database.dataSource()).remember(new CongressChanged(CampaignRows.PLAN + "/hh"));
		assertThat(database.client().sql("select congress from progress order by 1").query(String.class).list())
			.containsExactly(CONGRESS, OTHER);
	}

	@Test
	void ofTwoWhoChangeACongressAtOnceNeitherIsOverseen() throws Exception {
		try (Database database = Database.postgresql()) {
			changeAtOnce(database, other(ReckonedProgress.in(CampaignRows.in(database))));
			assertThat(row(database.client(), CONGRESS)).containsEntry("rung", REGISTERED)
				.containsEntry("complaint", true);
		}
	}

	@Test
	void ofTwoApplicationsThatStartAtOnceOneReckonsWhatIsMissing() throws Exception {
		try (Database database = Database.postgresql()) {
			startTwo(database, other(CampaignRows.in(database)));
			assertThat(database.client().sql("select congress from progress order by 1").query(String.class).list())
				.containsExactly(CONGRESS, OTHER);
		}
	}

	/** Nobody can reckon anything before both have begun. */
	private static void startTwo(Database database, DataSource other) throws Exception {
		CompletableFuture<Void> started = in(database.dataSource()).execute((status) -> {
			database.client().sql("lock table milestone in access exclusive mode").update();
			CompletableFuture<Void> both = CompletableFuture.allOf(CompletableFuture.runAsync(() -> start(other)),
					CompletableFuture.runAsync(() -> start(other)));
			Awaitility.await().until(() -> waiting(other).size() == 2);
			assertThat(waiting(other)).containsExactlyInAnyOrder("relation", "transactionid");
			return both;
		});
		started.get(10, TimeUnit.SECONDS);
	}

	private static List<String> waiting(DataSource source) {
		return JdbcClient.create(source)
			.sql("select wait_event from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
			.query(String.class)
			.list();
	}

	private static void start(DataSource source) {
		try (var application = new AnnotationConfigApplicationContext()) {
			application.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
			application.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
			application.register(KeptProgress.class, ProgressKeeper.class, Transactions.class);
			application.refresh();
		}
	}

	private static void changeAtOnce(Database database, DataSource other) throws Exception {
		CompletableFuture<Void> complaint = in(database.dataSource()).execute((status) -> {
			accept(database.client(), CONGRESS);
			new KeptProgress(database.client()).hold(List.of(CONGRESS));
			new KeptProgress(database.client()).write(List.of(CONGRESS));
			CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> complain(other));
			Awaitility.await().until(() -> isWaiting(other));
			return waiting;
		});
		complaint.get(10, TimeUnit.SECONDS);
	}

	private static boolean isWaiting(DataSource source) {
		return JdbcClient.create(source)
			.sql("select count(*) from pg_locks where not granted")
			.query(Integer.class)
			.single() > 0;
	}

	private static void complain(DataSource source) {
		in(source).executeWithoutResult((status) -> {
			JdbcClient.create(source)
				.sql("insert into verification (congress, matter, received_on) values (?, 'COMPLAINT', date '2024-10-01')")
				.param(CONGRESS)
				.update();
			keeper(source).remember(new CongressChanged(CONGRESS));
		});
	}

	private static DataSource other(Database database) throws SQLException {
		return new DriverManagerDataSource(database.dataSource().getConnection().getMetaData().getURL(), "postgres",
				"");
	}

	private static ProgressKeeper keeper(DataSource source) {
		return new ProgressKeeper(new KeptProgress(JdbcClient.create(source)));
	}

	private static TransactionTemplate in(DataSource source) {
		return new TransactionTemplate(new JdbcTransactionManager(source));
	}

	private static void accept(JdbcClient client, String congress) {
		client.sql("insert into milestone (congress, name, reached_on) values (?, 'DATE_ACCEPTED', date '2024-10-01')")
			.param(congress)
			.update();
	}

	private static int rung(JdbcClient client, String congress) {
		return (Integer) row(client, congress).get("rung");
	}

	private static Map<String, Object> row(JdbcClient client, String congress) {
		return client.sql("select * from progress where congress = ?").param(congress).query().singleRow();
	}

	@EnableTransactionManagement(proxyTargetClass = true)
	static class Transactions {

	}

}
