package vn.daihoi.packaged;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import vn.daihoi.Database;

/** The environment variables with which the application is started. */
final class Environments {

	/** None: the demonstration on a file of its own. */
	static final Map<String, String> DEFAULT = Map.of();

	private Environments() {
	}

	/** The demonstration on a new, empty PostgreSQL database. */
	static Map<String, String> postgresql() throws SQLException {
		return Map.of("SPRING_PROFILES_ACTIVE", "postgres", "SPRING_DATASOURCE_URL", Database.emptyPostgresql(),
				"SPRING_DATASOURCE_USERNAME", "postgres");
	}

	/** One more variable. */
	static Map<String, String> with(Map<String, String> environment, String name, String value) {
		Map<String, String> more = new HashMap<>(environment);
		more.put(name, value);
		return more;
	}

}
