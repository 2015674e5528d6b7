package vn.daihoi;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.clock.DaihoiClock;

/**
 * A fully migrated database of one of the products that Daihoi runs on, with one
 * connection, since opening another for each statement would take longer than the tests.
 * It is as the migrations leave it; closed, it is wiped for the next test.
 */
public record Database(Product product, DataSource dataSource) implements AutoCloseable {

	/** For tests of what does not differ between the products. */
	public static Database h2() {
		return Product.H2.database();
	}

	/** For tests that open further connections to it. */
	public static Database postgresql() {
		return Product.POSTGRESQL.database();
	}

	/** The address of a PostgreSQL database that nobody has touched yet. */
	public static String emptyPostgresql() {
		return PostgresqlServer.address(PostgresqlServer.create("template0"));
	}

	@Override
	public void close() {
		this.product.takeBack(this);
	}

	public JdbcClient client() {
		return JdbcClient.create(this.dataSource);
	}

	public JdbcTemplate template() {
		return new JdbcTemplate(this.dataSource);
	}

	/**
	 * Beans of the application on this database, with {@code clock}; {@code beans} are
	 * all classes that they need.
	 */
	public ApplicationContext with(DaihoiClock clock, Class<?>... beans) {
		var context = new AnnotationConfigApplicationContext();
		context.registerBean(JdbcClient.class, this::client);
		context.registerBean(JdbcTemplate.class, this::template);
		context.registerBean(DaihoiClock.class, () -> clock);
		context.register(beans);
		context.refresh();
		return context;
	}

	@Override
	public String toString() {
		return this.product.toString();
	}

}
