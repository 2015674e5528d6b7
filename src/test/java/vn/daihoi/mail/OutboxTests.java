package vn.daihoi.mail;

import java.sql.SQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.Product;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxTests {

	@Databases
	void whoeverSendsIsAloneUntilTheTransactionEnds(Database database) throws SQLException {
		Outbox first = new Outbox(database.client());
		Outbox second = (database.product() == Product.H2) ? first : elsewhere(database);
		var transaction = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
		transaction.executeWithoutResult((begun) -> {
			assertThat(first.isMine()).isTrue();
			assertThat(second.isMine()).as("another one, where there is another connection").isEqualTo(first == second);
		});
		assertThat(second.isMine()).isTrue();
	}

	/** On another connection; H2 in the memory of a test has only one. */
	private static Outbox elsewhere(Database database) throws SQLException {
		try (var known = database.dataSource().getConnection()) {
			return new Outbox(JdbcClient.create(
					new DriverManagerDataSource(known.getMetaData().getURL(), known.getMetaData().getUserName(), "")));
		}
	}

}
