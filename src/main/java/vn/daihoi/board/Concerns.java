package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.sight.Concern;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressSql;
import vn.daihoi.sight.FilterAddress;
import vn.daihoi.sight.Sight;

/** At how many congresses there is something to see to, counted by one statement. */
@Repository
class Concerns {

	private static final String COUNT = "select " + Arrays.stream(Concern.values())
		.map((concern) -> "count(case when " + concern.condition() + " then 1 end) as " + concern.name())
		.collect(Collectors.joining(", ")) + " from congress c ";

	private final JdbcClient jdbc;

	Concerns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A number, and the address of the list of those that it counts. */
	record Count(String label, int number, String address) {
	}

	/** Of all congresses of a plan, or of one committee or area. */
	List<Count> of(Sight sight, CongressFilter filter, LocalDate today) {
		CongressFilter unit = filter.wholeUnit();
		Map<String, Object> row = this.jdbc.sql(COUNT + CongressSql.where(unit))
			.params(CongressSql.parameters(sight, unit, today))
			.query()
			.singleRow();
		return Arrays.stream(Concern.values())
			.map((concern) -> count(concern, (Number) row.get(concern.name()), unit))
			.toList();
	}

	private static Count count(Concern concern, Number number, CongressFilter unit) {
		return new Count(concern.label(), number.intValue(),
				FilterAddress.of("/board", unit.with(concern)) + "#danh-sach");
	}

}
