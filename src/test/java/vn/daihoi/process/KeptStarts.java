package vn.daihoi.process;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.TestClock;

/**
 * How everything stands after a campaign has begun in one way. The next that begins so
 * finds all rows as they were then, under its own code, and nobody goes the same way
 * again; unless organisations or accounts are others by now.
 */
@Component
class KeptStarts {

	/** What no campaign changes, and what is known beside the database. */
	private static final String FIXED = "(?i)act_(re|ge)_.*|act_ru_(jobdef|filter)|flyway.*|clock_offset"
			+ "|kept_(organization|member|membership)";

	/** What campaigns begin with, and what stays as a test left it. */
	private static final String SHARED = "(?i)act_id_.*|organization.*|member.*|area_charge|changed_day";

	private static final String NONE = "none";

	private final Map<String, Start> kept = new HashMap<>();

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final DaihoiClock clock;

	private final TestClock moving;

	private List<Rows> campaign;

	private List<Rows> shared;

	KeptStarts(JdbcTemplate jdbc, TransactionTemplate transaction, DaihoiClock clock, TestClock moving) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
		this.moving = moving;
	}

	@EventListener(ApplicationReadyEvent.class)
	void keepTheBeginning() {
		keep(NONE, NONE);
	}

	/**
	 * Rows as they were before any test, so that none of those since is kept with a
	 * campaign; what each account may do stays.
	 */
	void clear() {
		does((connection) -> write(connection, this.kept.get(NONE), NONE,
				this.campaign.stream().filter((rows) -> !rows.table().equals("ACT_RU_AUTHORIZATION")).toList()));
	}

	/** Keeps where a way has led. */
	void keep(String way, String code) {
		this.kept.put(way, does((connection) -> new Start(code, this.clock.instant(), read(connection, this.shared),
				read(connection, this.campaign))));
	}

	/**
	 * Puts back where that way has led.
	 * @return false when it must be gone
	 */
	boolean putBack(String way, String code) {
		Start start = this.kept.get(way);
		boolean same = start != null && does((connection) -> read(connection, this.shared)).equals(start.shared());
		if (same) {
			does((connection) -> write(connection, start, code, this.campaign));
			this.moving.startAt(start.moment());
		}
		return same;
	}

	private <T> T does(ConnectionCallback<T> work) {
		return this.transaction.execute((begun) -> this.jdbc.execute((ConnectionCallback<T>) (connection) -> {
			if (this.campaign == null) {
				know(connection);
			}
			return work.doInConnection(connection);
		}));
	}

	private static Map<Rows, List<List<Object>>> read(Connection connection, List<Rows> tables) throws SQLException {
		Map<Rows, List<List<Object>>> all = new LinkedHashMap<>();
		for (Rows table : tables) {
			all.put(table, table.read(connection));
		}
		return all;
	}

	private static boolean write(Connection connection, Start start, String code, List<Rows> tables)
			throws SQLException {
		Set<String> filled = filled(connection);
		try (Statement statement = connection.createStatement()) {
			for (int at = tables.size() - 1; at >= 0; at--) {
				if (filled.contains(tables.get(at).table())) {
					tables.get(at).wipe(statement);
				}
			}
		}
		for (Rows table : tables) {
			table.write(connection, start.campaign().get(table), start.code(), code);
		}
		return true;
	}

	private static Set<String> filled(Connection connection) throws SQLException {
		Set<String> tables = new HashSet<>();
		try (Statement statement = connection.createStatement();
				ResultSet found = statement
					.executeQuery("select table_name from information_schema.tables where row_count_estimate > 0")) {
			while (found.next()) {
				tables.add(found.getString(1));
			}
		}
		return tables;
	}

	private void know(Connection connection) throws SQLException {
		List<Rows> all = Tables.without(FIXED, connection);
		this.shared = all.stream().filter((rows) -> rows.table().matches(SHARED)).toList();
		this.campaign = all.stream().filter((rows) -> !rows.table().matches(SHARED)).toList();
	}

	/**
	 * Where a way has led.
	 *
	 * @param shared what it began with
	 */
	private record Start(String code, Instant moment, Map<Rows, List<List<Object>>> shared,
			Map<Rows, List<List<Object>>> campaign) {
	}

}
