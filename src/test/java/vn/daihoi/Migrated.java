package vn.daihoi;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database as the migrations leave it. What they write themselves is kept in a schema
 * of its own, to be written again after each test.
 */
final class Migrated {

	private static final String KEPT = "migrated";

	private Migrated() {
	}

	static void database(DataSource empty, String vendor) {
		Flyway.configure()
			.dataSource(empty)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
			.load()
			.migrate();
		JdbcClient client = JdbcClient.create(empty);
		client.sql("create schema " + KEPT).update();
		tables(client, "public").stream()
			.filter((table) -> client.sql("select count(*) from " + table).query(Integer.class).single() > 0)
			.forEach((table) -> client.sql("create table %s.%s as select * from %2$s".formatted(KEPT, table)).update());
	}

	/** The statements that bring a used database back to it. */
	static String wiping(JdbcClient client) {
		Stream<String> deletes = tables(client, "public").stream().map("delete from %s"::formatted);
		Stream<String> inserts = tables(client, KEPT).stream()
			.map((table) -> "insert into %s overriding system value select * from %s.%1$s".formatted(table, KEPT));
		return Stream.concat(deletes, inserts).collect(Collectors.joining(";\n"));
	}

	private static List<String> tables(JdbcClient client, String schema) {
		return client.sql("""
				select lower(table_name) from information_schema.tables
				where lower(table_schema) = ? and table_name <> 'flyway_schema_history'""")
			.param(schema)
			.query(String.class)
			.list();
	}

}
