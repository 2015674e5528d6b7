package vn.daihoi.mail;

import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class OneRowTests {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-10-11T08:00:00+07:00");

	@Databases
	void whoeverComesSecondChangesTheRowOfTheFirstAndLosesNothingElse(Database database) {
		JdbcClient jdbc = database.client();
		var transactions = new DataSourceTransactionManager(database.dataSource());
		OneRow row = new OneRow(transactions);
		AtomicInteger times = new AtomicInteger();
		new TransactionTemplate(transactions).executeWithoutResult((begun) -> {
			new MailTroubles(jdbc, row).note("im lặng", NOW, NOW, NOW);
			row.write(() -> (times.getAndIncrement() == 0) ? theOtherIsFaster(jdbc) : update(jdbc), () -> insert(jdbc));
		});
		assertThat(jdbc.sql("select reason from mail_refused_address").query(String.class).list())
			.containsExactly("của người sau");
		assertThat(new MailTroubles(jdbc, row).now()).isPresent();
	}

	/** Found no row, and then there is one. */
	private static int theOtherIsFaster(JdbcClient jdbc) {
		int found = update(jdbc);
		insert(jdbc);
		return found;
	}

	private static void insert(JdbcClient jdbc) {
		jdbc.sql("insert into mail_refused_address (address, reason, refused_at) values ('a', 'của người trước', ?)")
			.param(NOW)
			.update();
	}

	private static int update(JdbcClient jdbc) {
		return jdbc.sql("update mail_refused_address set reason = 'của người sau' where address = 'a'").update();
	}

}
