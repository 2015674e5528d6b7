package vn.daihoi.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows as a statement counts them: code and name, then figures by their names. */
@Repository
class CountedRows {

	private final JdbcClient jdbc;

	CountedRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A figure that is null is not known. */
	List<FigureRow> of(FigureScope scope, String statement) {
		return this.jdbc.sql(scope.seen() + statement)
			.params(scope.parameters())
			.query((row, number) -> new FigureRow(row.getString("code"), row.getString("name"), numbers(row)))
			.list();
	}

	private static Map<String, Integer> numbers(ResultSet row) throws SQLException {
		Map<String, Integer> numbers = new HashMap<>();
		for (int at = 3; at <= row.getMetaData().getColumnCount(); at++) {
			int number = row.getInt(at);
			if (!row.wasNull()) {
				numbers.put(key(row.getMetaData().getColumnLabel(at)), number);
			}
		}
		return numbers;
	}

	/** {@code full_at_first} is the figure {@code fullAtFirst}. */
	static String key(String column) {
		StringBuilder key = new StringBuilder();
		for (String word : column.toLowerCase(Locale.ROOT).split("_")) {
			key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return key.toString();
	}

}
