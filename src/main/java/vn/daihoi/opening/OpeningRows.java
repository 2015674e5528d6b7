package vn.daihoi.opening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressSql;
import vn.daihoi.sight.Sight;

/**
 * The congresses that a person sees, by their days; those put off or stopped have none.
 */
@Repository
class OpeningRows {

	private static final String REACHED = "exists (select 1 from milestone m where m.congress = c.id and m.name = '%s')";

	private static final String ACCEPTED = REACHED.formatted("DATE_ACCEPTED");

	private static final String IN_THE_CALENDAR = """
			 and c.opening_date is not null and c.ended_reason is null and not %s
			and (%s or %s and c.returned_reason is null)""".formatted(REACHED.formatted("POSTPONED"), ACCEPTED,
			REACHED.formatted("DATE_PROPOSED"));

	private static final String BETWEEN = IN_THE_CALENDAR + " and c.opening_date between :from and :to";

	private static final String SELECT = """
			select c.id, c.plan_code as plan, c.organization_code as organization, o.name as organization_name,
				c.unit_code as unit, u.name as unit_name, c.opening_date,
				coalesce(c.session, 'WHOLE_DAY') as session, c.venue,
				case when %s then true else false end as accepted
			from congress c %s
			join organization o on o.code = c.organization_code
			join organization u on u.code = c.unit_code
			""".formatted(ACCEPTED, CongressSql.PROGRESS);

	private static final String ATTENDING = "select a.congress, a.name from attendance a join congress c on c.id = a.congress"
			+ CongressSql.PROGRESS;

	private static final String COUNT = """
			select c.opening_date, count(*) as congresses, count(case when not %s then 1 end) as proposed
			from congress c""".formatted(ACCEPTED) + CongressSql.PROGRESS;

	private final JdbcClient jdbc;

	OpeningRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** From a day to another, both included, by day, part of the day and name. */
	List<Opening> list(Sight sight, CongressFilter filter, LocalDate from, LocalDate to, int most) {
		Map<String, List<String>> attending = attending(sight, filter, from, to);
		return asked(SELECT,
				" order by c.opening_date, session desc, u.name, o.name, c.id fetch first " + most + " rows only",
				sight, filter, from, to)
			.query(OpeningRow.class)
			.list()
			.stream()
			.map((row) -> new Opening(row, attending.getOrDefault(row.id(), List.of())))
			.toList();
	}

	private Map<String, List<String>> attending(Sight sight, CongressFilter filter, LocalDate from, LocalDate to) {
		return asked(ATTENDING, " order by a.name", sight, filter, from, to)
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * How many congresses there are on each of those days; days without any are left out.
	 */
	Map<LocalDate, OpeningCount> count(Sight sight, CongressFilter filter, LocalDate from, LocalDate to) {
		return asked(COUNT, " group by c.opening_date", sight, filter, from, to).query(OpeningCount.class)
			.list()
			.stream()
			.collect(Collectors.toMap(OpeningCount::openingDate, (count) -> count));
	}

	/** The first day from a day on; the last one before it when there is none. */
	Optional<LocalDate> nearest(Sight sight, CongressFilter filter, LocalDate day) {
		String nearest = """
				select coalesce(min(case when c.opening_date >= :today then c.opening_date end), max(c.opening_date))
				from congress c""" + CongressSql.PROGRESS + CongressSql.where(filter) + IN_THE_CALENDAR;
		return this.jdbc.sql(nearest)
			.params(CongressSql.parameters(sight, filter, day))
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single();
	}

	private JdbcClient.StatementSpec asked(String select, String order, Sight sight, CongressFilter filter,
			LocalDate from, LocalDate to) {
		Map<String, Object> parameters = new HashMap<>(CongressSql.parameters(sight, filter, from));
		parameters.put("from", from);
		parameters.put("to", to);
		return this.jdbc.sql(select + CongressSql.where(filter) + BETWEEN + order).params(parameters);
	}

}
