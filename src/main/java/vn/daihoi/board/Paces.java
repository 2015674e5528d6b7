package vn.daihoi.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressState;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressSql;
import vn.daihoi.sight.Done;
import vn.daihoi.sight.MainStep;
import vn.daihoi.sight.Sight;

/**
 * Reads how a campaign goes on in time, from the days on which its congresses reached
 * something.
 */
@Repository
class Paces {

	private static final String TAKEN = "select " + Stream.of(MainStep.values())
		.map(MainStep::column)
		.map("""
				count(case when s.%1$s <= :today then 1 end),
				count(case when s.%1$s > :weekAgo and s.%1$s <= :today then 1 end),
				count(case when s.%1$s > :twoWeeksAgo and s.%1$s <= :weekAgo then 1 end)"""::formatted)
		.collect(Collectors.joining(", ")) + " from progress s ";

	/** As the calendar of congresses has them: not those put off, stopped or returned. */
	private static final String PLANNED = "select s.opening_date, count(*) from congress c" + CongressSql.PROGRESS
			+ " %s and s.opening_date is not null and (c.ended_reason is null or s.held_on is not null) and s.rung <> "
			+ CongressState.ladder().indexOf(CongressState.POSTPONED)
			+ " and (s.accepted_on is not null or c.returned_reason is null) group by s.opening_date";

	private static final String HELD = "select s.held_on, count(*) from progress s"
			+ " %s and s.held_on is not null group by s.held_on";

	private final JdbcClient jdbc;

	Paces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of all congresses of a plan, or of one committee or area. */
	Pace of(Sight sight, CongressFilter filter, LocalDate today) {
		CongressFilter unit = filter.wholeUnit();
		Map<String, Object> parameters = CongressSql.parameters(sight, unit, today);
		parameters.put("weekAgo", today.minusWeeks(1));
		parameters.put("twoWeeksAgo", today.minusWeeks(2));
		String where = CongressSql.where(unit);
		return new Pace(
				this.jdbc.sql(TAKEN + where)
					.params(parameters)
					.query((row, number) -> taken(row, unit, today))
					.single(),
				weeks(byDay(PLANNED.formatted(where), parameters, Paces::sundayOf),
						byDay(HELD.formatted(where), parameters, Paces::sundayOf), today));
	}

	private static List<Pace.Step> taken(ResultSet row, CongressFilter unit, LocalDate today) throws SQLException {
		LocalDate week = today.minusWeeks(1);
		List<Pace.Step> taken = new ArrayList<>();
		for (MainStep step : MainStep.values()) {
			int column = 3 * step.ordinal() + 1;
			taken.add(new Pace.Step(step.label(), cell(row.getInt(column), unit, new Done(step, null, today)),
					cell(row.getInt(column + 1), unit, new Done(step, week.plusDays(1), today)),
					cell(row.getInt(column + 2), unit, new Done(step, week.minusDays(6), week))));
		}
		return taken;
	}

	private static Overview.Cell cell(int number, CongressFilter unit, Done done) {
		return Overview.cell(number, unit.with(done));
	}

	/** How many congresses are to open on each of the seven days that follow. */
	Map<LocalDate, Integer> coming(Sight sight, CongressFilter filter, LocalDate today) {
		CongressFilter unit = filter.wholeUnit();
		return byDay(PLANNED.formatted(CongressSql.where(unit)), CongressSql.parameters(sight, unit, today),
				UnaryOperator.identity())
			.subMap(today, false, today.plusWeeks(1), true);
	}

	private TreeMap<LocalDate, Integer> byDay(String select, Map<String, Object> parameters,
			UnaryOperator<LocalDate> end) {
		TreeMap<LocalDate, Integer> days = new TreeMap<>();
		this.jdbc.sql(select).params(parameters).query((row) -> {
			days.merge(end.apply(row.getObject(1, LocalDate.class)), row.getInt(2), Integer::sum);
		});
		return days;
	}

	private static LocalDate sundayOf(LocalDate day) {
		return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
	}

	private static List<Pace.Week> weeks(TreeMap<LocalDate, Integer> planned, TreeMap<LocalDate, Integer> held,
			LocalDate today) {
		TreeMap<LocalDate, Integer> all = new TreeMap<>(planned);
		all.putAll(held);
		return all.isEmpty() ? List.of() : Stream
			.iterate(all.firstKey(), (sunday) -> !sunday.isAfter(all.lastKey()), (sunday) -> sunday.plusWeeks(1))
			.map((sunday) -> new Pace.Week(sunday, until(planned, sunday),
					sunday.minusDays(6).isAfter(today) ? null : until(held, sunday)))
			.toList();
	}

	private static int until(TreeMap<LocalDate, Integer> weeks, LocalDate sunday) {
		return weeks.headMap(sunday, true).values().stream().mapToInt(Integer::intValue).sum();
	}

}
