package vn.daihoi.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table whose rows are read at one time and written again at another.
 *
 * @param above the columns that name another row of the same table
 */
record Rows(String table, List<String> columns, Set<String> above) {

	/** All that it holds, a row after those that it names. */
	List<List<Object>> read(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery("select %s from %s".formatted(names(), this.table))) {
			List<List<Object>> rows = new ArrayList<>();
			while (found.next()) {
				List<Object> row = new ArrayList<>();
				for (int at = 1; at <= this.columns.size(); at++) {
					row.add(found.getObject(at));
				}
				rows.add(row);
			}
			return this.above.isEmpty() ? rows : inOrder(rows);
		}
	}

	/** The first column is what a row is named by. */
	private List<List<Object>> inOrder(List<List<Object>> rows) {
		List<List<Object>> left = new ArrayList<>(rows);
		List<List<Object>> ordered = new ArrayList<>();
		Set<Object> there = new HashSet<>();
		while (!left.isEmpty()) {
			for (Iterator<List<Object>> next = left.iterator(); next.hasNext();) {
				List<Object> row = next.next();
				there.add(row.get(0));
				if (there.containsAll(named(row))) {
					ordered.add(row);
					next.remove();
				}
				else {
					there.remove(row.get(0));
				}
			}
		}
		return ordered;
	}

	private List<Object> named(List<Object> row) {
		return this.above.stream()
			.map((column) -> row.get(this.columns.indexOf(column)))
			.filter((value) -> value != null)
			.toList();
	}

	void wipe(Statement statement) throws SQLException {
		if (!this.above.isEmpty()) {
			statement.execute("update %s set %s".formatted(this.table,
					this.above.stream().map((column) -> column + " = null").collect(Collectors.joining(", "))));
		}
		statement.execute("delete from " + this.table);
	}

	/** Writes what was read, with one word in the place of another. */
	void write(Connection connection, List<List<Object>> rows, String word, String by) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		try (PreparedStatement insert = connection
			.prepareStatement("insert into %s (%s) overriding system value values (%s)".formatted(this.table, names(),
					String.join(", ", Collections.nCopies(this.columns.size(), "?"))))) {
			for (List<Object> row : rows) {
				for (int at = 0; at < row.size(); at++) {
					insert.setObject(at + 1,
							(row.get(at) instanceof String text) ? text.replace(word, by) : row.get(at));
				}
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private String names() {
		return String.join(", ", this.columns);
	}

}
