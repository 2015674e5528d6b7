package vn.daihoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import vn.daihoi.clock.DaihoiClock;

/**
 * A fresh, fully migrated database of one of the products that Daihoi runs on, with one
 * connection, since opening another for each statement would take longer than the tests.
 * The database is gone when it is closed.
 */
public record Database(String product, DataSource dataSource, Runnable ending) implements AutoCloseable {

	private static Database over(String product, String url, String user, Runnable drop) {
		var connection = new SingleConnectionDataSource(url, user, "", true);
		return new Database(product, connection, () -> {
			connection.destroy();
			drop.run();
		});
	}

	/** For tests of what does not differ between the products. */
	public static Database h2() {
		Database database = over("H2", "jdbc:h2:mem:", "sa", () -> {
		});
		database.client().sql(Script.MIGRATED).update();
		return database;
	}

	static Database postgresql() throws SQLException {
		String name = create(Server.TEMPLATE);
		return over("PostgreSQL", Server.POSTGRES.getJdbcUrl("postgres", name), "postgres",
				() -> Server.execute("DROP DATABASE " + name));
	}

	/** The address of a PostgreSQL database that nobody has touched yet. */
	public static String emptyPostgresql() throws SQLException {
		return Server.POSTGRES.getJdbcUrl("postgres", create("template0"));
	}

	private static String create(String template) {
		String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
		Server.execute("CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY file_copy");
		return name;
	}

	@Override
	public void close() {
		this.ending.run();
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

	/** What the migrations make of an empty H2, once for the whole test run. */
	private static final class Script {

		static final String MIGRATED = String.join("\n", lines());

		private static List<String> lines() {
			var migrated = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
			try {
				return JdbcClient.create(migrated(migrated, "h2")).sql("SCRIPT").query(String.class).list();
			}
			finally {
				migrated.destroy();
			}
		}

	}

	/** One server for the whole test run; its template is migrated once. */
	private static final class Server {

		static final String TEMPLATE = "template1";

		static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				// what is left of it goes with the next clean
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

		static void execute(String sql) {
			JdbcClient.create(POSTGRES.getPostgresDatabase()).sql(sql).update();
		}

	}

}
