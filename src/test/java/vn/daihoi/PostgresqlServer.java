package vn.daihoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL server for the whole test run; its template is migrated once. */
final class PostgresqlServer {

	static final String TEMPLATE = "template1";

	private static final EmbeddedPostgres SERVER = start();

	private PostgresqlServer() {
	}

	private static EmbeddedPostgres start() {
		try {
			// what is left of it goes with the next clean
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setDataDirectory("target/postgres-" + ProcessHandle.current().pid())
				.setCleanDataDirectory(false)
				.start();
			Migrated.database(server.getTemplateDatabase(), "postgresql");
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes a database from a template and gives its name. */
	static String create(String template) {
		String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
		JdbcClient.create(SERVER.getPostgresDatabase())
			.sql("CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY file_copy")
			.update();
		return name;
	}

	static String address(String database) {
		return SERVER.getJdbcUrl("postgres", database);
	}

}
