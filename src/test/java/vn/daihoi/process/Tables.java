package vn.daihoi.process;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tables of a database, each after those that it refers to. */
final class Tables {

	private final Connection connection;

	private final Set<String> names;

	private final List<Rows> ordered = new ArrayList<>();

	private Tables(Connection connection, Set<String> names) {
		this.connection = connection;
		this.names = names;
	}

	/** All but those whose names match. */
	static List<Rows> without(String pattern, Connection connection) throws SQLException {
		Set<String> names = texts(connection.getMetaData().getTables(null, "PUBLIC", null, null), "TABLE_NAME");
		names.removeIf((table) -> table.matches(pattern));
		Tables tables = new Tables(connection, names);
		for (String table : names) {
			tables.add(table);
		}
		return tables.ordered;
	}

	private void add(String table) throws SQLException {
		if (!this.names.contains(table) || this.ordered.stream().anyMatch((rows) -> rows.table().equals(table))) {
			return;
		}
		Set<String> above = new HashSet<>();
		try (ResultSet keys = this.connection.getMetaData().getImportedKeys(null, "PUBLIC", table)) {
			while (keys.next()) {
				if (keys.getString("PKTABLE_NAME").equals(table)) {
					above.add(keys.getString("FKCOLUMN_NAME"));
				}
				else {
					add(keys.getString("PKTABLE_NAME"));
				}
			}
		}
		Set<String> columns = texts(this.connection.getMetaData().getColumns(null, "PUBLIC", table, null),
				"COLUMN_NAME");
		this.ordered.add(new Rows(table, List.copyOf(columns), above));
	}

	private static Set<String> texts(ResultSet rows, String column) throws SQLException {
		try (rows) {
			Set<String> texts = new LinkedHashSet<>();
			while (rows.next()) {
				texts.add(rows.getString(column));
			}
			return texts;
		}
	}

}
