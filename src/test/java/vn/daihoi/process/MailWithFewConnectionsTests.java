package vn.daihoi.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.mail.Addressees;
import vn.daihoi.mail.Delivery;
import vn.daihoi.mail.MailDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails of as many at once as there are connections to the database. */
@ProcessTest
class MailWithFewConnectionsTests {

	private static final List<String> USERS = List.of("chibo.hh02", "danguy.hh");

	@Autowired
	private Campaign campaign;

	@Autowired
	private MailDesk desk;

	@Autowired
	private Addressees addressees;

	@Autowired
	private ManagementService management;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private HikariDataSource connections;

	private final List<Connection> others = new ArrayList<>();

	@BeforeEach
	void connectionsAreLeftForTwo() throws SQLException {
		this.campaign.beginWithIssuedPlan();
		USERS.forEach((user) -> this.transaction
			.executeWithoutResult((begun) -> this.desk.choose(user, user + "@huyenuy.example.vn", Delivery.AT_ONCE)));
		noJobIsAwaited();
		while (this.others.size() < this.connections.getMaximumPoolSize() - USERS.size()) {
			this.others.add(this.connections.getConnection());
		}
	}

	@AfterEach
	void nobodyWantsMailAnyMore() throws SQLException {
		for (Connection other : this.others) {
			other.close();
		}
		USERS.forEach((user) -> this.addressees.move(user, ""));
		Stream.of("mail", "mail_line", "mail_wish").forEach((table) -> this.jdbc.sql("delete from " + table).update());
		noJobIsAwaited();
	}

	private void noJobIsAwaited() {
		jobs().forEach(this.management::deleteJob);
	}

	private List<String> jobs() {
		return this.jdbc.sql("select id_ from act_ru_job where handler_type_ = 'sendMails'").query(String.class).list();
	}

	/** One job for both, or one each where the later of them asked first. */
	@Test
	void thoseWhoHoldAllConnectionsDoNotWaitForEachOther() throws Exception {
		CyclicBarrier committed = new CyclicBarrier(USERS.size());
		CompletableFuture
			.allOf(USERS.stream()
				.map((user) -> CompletableFuture.runAsync(() -> sendsTestMail(user, committed)))
				.toArray(CompletableFuture[]::new))
			.get(10, TimeUnit.SECONDS);
		assertThat(jobs()).hasSizeBetween(1, USERS.size());
	}

	/** Goes on when all have committed and hold their connections still. */
	private void sendsTestMail(String user, CyclicBarrier committed) {
		this.transaction.executeWithoutResult((begun) -> {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					meet(committed);
				}
			});
			this.desk.test(user);
		});
	}

	private static void meet(CyclicBarrier committed) {
		try {
			committed.await(5, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
