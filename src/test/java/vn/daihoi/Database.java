package vn.daihoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.daihoi.clock.DaihoiClock;

/** A fresh, fully migrated database of one of the products that Daihoi runs on. */
public record Database(String product, DataSource dataSource) {

	static Database h2() {
		String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
		return new Database("H2", migrated(new DriverManagerDataSource(url, "sa", ""), "h2"));
	}

	static Database postgresql() throws SQLException {
		return new Database("PostgreSQL", Server.POSTGRES.getDatabase("postgres", create(Server.TEMPLATE)));
	}

	/** The address of a PostgreSQL database that nobody has touched yet. */
	public static String emptyPostgresql() throws SQLException {
		return Server.POSTGRES.getJdbcUrl("postgres", create("template0"));
	}

	private static String create(String template) throws SQLException {
		String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
		try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
		}
		return name;
	}

	public JdbcClient client() {
		return JdbcClient.create(this.dataSource);
	}

	/**
	 * Beans of the application on this database, with {@code clock}; {@code beans} are
	 * all classes that they need.
	 */
	public ApplicationContext with(DaihoiClock clock, Class<?>... beans) {
		var context = new AnnotationConfigApplicationContext();
		context.registerBean(JdbcClient.class, this::client);
		context.registerBean(DaihoiClock.class, () -> clock);
		context.register(beans);
		context.refresh();
		return context;
	}

	@Override
	public String toString() {
		return this.product;
	}

	private static DataSource migrated(DataSource dataSource, String vendor) {
		Flyway.configure()
			.dataSource(dataSource)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
			.load()
			.migrate();
		return dataSource;
	}

	/** One server for the whole test run; its template is migrated once. */
	private static final class Server {

		static final String TEMPLATE = "template1";

		static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				// its thousands of small files are left to the next clean, since deleting
				// them takes longer than the tests
				EmbeddedPostgres postgres = EmbeddedPostgres.builder()
					.setDataDirectory("target/postgres-" + ProcessHandle.current().pid())
					.setCleanDataDirectory(false)
					.start();
				migrated(postgres.getTemplateDatabase(), "postgresql");
				return postgres;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
