package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.sight.Concern;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressSql;
import vn.daihoi.sight.FilterAddress;
import vn.daihoi.sight.Sight;

/** At how many congresses there is something to see to. */
@Repository
class Concerns {

	/** Those that need no deadlines are counted by one statement. */
	private static final Set<Concern> OF_PROGRESS = EnumSet.complementOf(EnumSet.of(Concern.SOON));

	private static final String COUNT = "select " + OF_PROGRESS.stream()
		.map((concern) -> "count(case when " + concern.condition() + " then 1 end) as " + concern.name())
		.collect(Collectors.joining(", ")) + " from progress s ";

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
		Map<String, Object> numbers = asked(COUNT, sight, unit, today).query().singleRow();
		numbers.put(Concern.SOON.name(),
				asked("select count(*) from progress s ", sight, unit.with(Concern.SOON), today).query(Integer.class)
					.single());
		return Arrays.stream(Concern.values())
			.map((concern) -> count(concern, (Number) numbers.get(concern.name()), unit))
			.toList();
	}

	/** At how many of each committee a limit is soon due, by its code. */
	Map<String, Integer> soon(Sight sight, CongressFilter filter, LocalDate today) {
		CongressFilter soon = filter.with(Concern.SOON);
		Map<String, Integer> units = new HashMap<>();
		this.jdbc
			.sql("select s.unit_code, count(*) from progress s " + CongressSql.where(soon) + " group by s.unit_code")
			.params(CongressSql.parameters(sight, soon, today))
			.query((row) -> {
				units.put(row.getString(1), row.getInt(2));
			});
		return units;
	}

	private JdbcClient.StatementSpec asked(String select, Sight sight, CongressFilter filter, LocalDate today) {
		return this.jdbc.sql(select + CongressSql.where(filter)).params(CongressSql.parameters(sight, filter, today));
	}

	private static Count count(Concern concern, Number number, CongressFilter unit) {
		return new Count(concern.label(), number.intValue(),
				FilterAddress.of("/board", unit.with(concern)) + "#danh-sach");
	}

}
