package vn.daihoi.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressSql;
import vn.daihoi.sight.Sight;

/**
 * Reads how a campaign goes on in time, from the days on which its congresses reached
 * something.
 */
@Repository
class Paces {

	private static final Map<String, List<String>> STEPS = steps();

	private static final String TAKEN = """
			select m.name, count(*) as taken, count(case when m.reached_on > :weekAgo then 1 end) as last_week,
				count(case when m.reached_on <= :weekAgo and m.reached_on > :twoWeeksAgo then 1 end) as week_before
			from milestone m join congress c on c.id = m.congress
			%s and m.reached_on <= :today
			group by m.name""";

	private static final String PLANNED = "select c.opening_date as happened_on, count(*) as congresses from congress c"
			+ " %s and c.opening_date is not null group by c.opening_date";

	private static final String HELD = "select m.reached_on as happened_on, count(*) as congresses from milestone m"
			+ " join congress c on c.id = m.congress %s and m.name = 'HELD' group by m.reached_on";

	private final JdbcClient jdbc;

	Paces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static Map<String, List<String>> steps() {
		Map<String, List<String>> steps = new LinkedHashMap<>();
		steps.put("Nhận ngày đại hội", List.of("DATE_ACCEPTED"));
		steps.put("Thông báo khai mạc", List.of("NOTIFIED"));
		steps.put("Thống nhất nhân sự", List.of("PERSONNEL_AGREED"));
		steps.put("Đại hội", List.of("HELD"));
		steps.put("Ghi kết quả", List.of("RESULT_RECORDED"));
		steps.put("Chuẩn y", List.of("RATIFIED", "PARTLY_REFUSED"));
		return steps;
	}

	/** Of all congresses of a plan, or of one committee or area. */
	Pace of(Sight sight, CongressFilter filter, LocalDate today) {
		CongressFilter unit = filter.wholeUnit();
		Map<String, Object> parameters = CongressSql.parameters(sight, unit, today);
		parameters.put("weekAgo", today.minusWeeks(1));
		parameters.put("twoWeeksAgo", today.minusWeeks(2));
		String where = CongressSql.where(unit);
		return new Pace(steps(this.jdbc.sql(TAKEN.formatted(where)).params(parameters).query(Taken.class).list()),
				weeks(byDay(PLANNED.formatted(where), parameters, Paces::sundayOf),
						byDay(HELD.formatted(where), parameters, Paces::sundayOf), today));
	}

	private record Taken(String name, int taken, int lastWeek, int weekBefore) {
	}

	private static List<Pace.Step> steps(List<Taken> taken) {
		return STEPS.entrySet()
			.stream()
			.map((step) -> new Pace.Step(step.getKey(), sum(taken, step.getValue(), Taken::taken),
					sum(taken, step.getValue(), Taken::lastWeek), sum(taken, step.getValue(), Taken::weekBefore)))
			.toList();
	}

	private static int sum(List<Taken> taken, List<String> milestones, ToIntFunction<Taken> figure) {
		return taken.stream().filter((one) -> milestones.contains(one.name())).mapToInt(figure).sum();
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
