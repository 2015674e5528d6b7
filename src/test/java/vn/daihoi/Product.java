package vn.daihoi;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A product that Daihoi runs on. A database that a test before has given back is wiped
 * and used again, since another one takes longer than most tests.
 */
public enum Product {

	H2("H2", "SET REFERENTIAL_INTEGRITY FALSE", "SET REFERENTIAL_INTEGRITY TRUE") {

		@Override
		SingleConnectionDataSource another() {
			var connection = connection("jdbc:h2:mem:", "sa");
			JdbcClient.create(connection).sql(Script.MIGRATED).update();
			return connection;
		}

	},

	POSTGRESQL("PostgreSQL", "SET session_replication_role = replica", "SET session_replication_role = DEFAULT") {

		@Override
		SingleConnectionDataSource another() {
			return connection(PostgresqlServer.address(PostgresqlServer.create(PostgresqlServer.TEMPLATE)), "postgres");
		}

	};

	private final Queue<Database> free = new ConcurrentLinkedQueue<>();

	private final String label;

	private final String unguarded;

	private final String guarded;

	private String wiping;

	Product(String label, String unguarded, String guarded) {
		this.label = label;
		this.unguarded = unguarded;
		this.guarded = guarded;
	}

	/** A database with what the migrations write and nothing else. */
	Database database() {
		Database used = this.free.poll();
		return (used != null) ? used : new Database(this, another());
	}

	abstract SingleConnectionDataSource another();

	void takeBack(Database database) {
		database.client().sql(wiping(database)).update();
		this.free.add(database);
	}

	private synchronized String wiping(Database database) {
		if (this.wiping == null) {
			this.wiping = String.join(";\n", this.unguarded, Migrated.wiping(database.client()), this.guarded);
		}
		return this.wiping;
	}

	private static SingleConnectionDataSource connection(String url, String user) {
		return new SingleConnectionDataSource(url, user, "", true);
	}

	@Override
	public String toString() {
		return this.label;
	}

	/** What the migrations make of an empty H2, once for the whole test run. */
	private static final class Script {

		static final String MIGRATED = script();

		private static String script() {
			var migrated = connection("jdbc:h2:mem:", "sa");
			try {
				Migrated.database(migrated, "h2");
				return String.join("\n", JdbcClient.create(migrated).sql("SCRIPT").query(String.class).list());
			}
			finally {
				migrated.destroy();
			}
		}

	}

}
