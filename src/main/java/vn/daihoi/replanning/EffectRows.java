package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.deadline.KeptDeadline;
import vn.daihoi.deadline.Recounted;
import vn.daihoi.deadline.RuleSql;
import vn.daihoi.deadline.Subject;
import vn.daihoi.notice.GivenNotices.Given;

/** The deadlines and congresses of a change with the names that people know. */
@Component
class EffectRows {

	private static final String APPLIED = """
			select d.plan_code as plan, d.organization_code as organization, d.rule,
				%s as name, coalesce(d.previous_due, d.earlier_due) as before,
				d.due_on as after, d.internal
			from deadline d
			where d.change_id = ? and coalesce(d.previous_due, d.earlier_due) is not null
			order by d.plan_code, d.organization_code, d.due_on""".formatted(RuleSql.NAME);

	private final JdbcClient jdbc;

	private final InForce inForce;

	private final DaihoiClock clock;

	EffectRows(JdbcClient jdbc, InForce inForce, DaihoiClock clock) {
		this.jdbc = jdbc;
		this.inForce = inForce;
		this.clock = clock;
	}

	/** A deadline as it is kept, with the name of its rule. */
	private record Row(String plan, String organization, String rule, String name, LocalDate before, LocalDate after,
			boolean internal) {

		/** As that of {@link #APPLIED}. */
		static final Comparator<Row> ORDER = Comparator.comparing(Row::plan)
			.thenComparing(Row::organization)
			.thenComparing(Row::after);

		static Row of(Recounted moved) {
			KeptDeadline kept = moved.before();
			return new Row(kept.plan(), kept.organization(), kept.rule(), moved.name(), kept.dueOn(),
					moved.after().date(), kept.internal());
		}

		String subject() {
			return new Subject(this.plan, this.organization).key();
		}

	}

	/** Of what a change would do. */
	List<EffectRow> of(List<Recounted> moved) {
		return named(moved.stream().map(Row::of).sorted(Row.ORDER).toList());
	}

	/** Of what a change has done, as far as nothing has moved it since. */
	List<EffectRow> of(long change) {
		return named(this.jdbc.sql(APPLIED).param(change).query(Row.class).list());
	}

	private List<EffectRow> named(List<Row> rows) {
		Map<String, String> names = names();
		Map<String, String> limits = limits(rows);
		LocalDate today = this.clock.today();
		return rows.stream()
			.map((row) -> new EffectRow(row.subject(), name(names, row.organization()), limits.get(row.rule()),
					row.before(), row.after(), row.internal(),
					!row.before().isBefore(today) && row.after().isBefore(today),
					row.before().isBefore(today) && !row.after().isBefore(today)))
			.toList();
	}

	/**
	 * By rule; those of one name are told apart by the day that they are counted from.
	 */
	private Map<String, String> limits(List<Row> rows) {
		Map<String, Set<String>> rules = rows.stream()
			.collect(Collectors.groupingBy(Row::name, Collectors.mapping(Row::rule, Collectors.toSet())));
		Map<String, String> limits = new HashMap<>();
		rows.forEach((row) -> limits.computeIfAbsent(row.rule(),
				(rule) -> (rules.get(row.name()).size() == 1) ? row.name() : row.name() + origin(row)));
		return limits;
	}

	private String origin(Row row) {
		return this.inForce.rule(row.plan(), "", row.rule())
			.map((rule) -> " (tính %s)".formatted(ChangeText.origin(rule)))
			.orElse("");
	}

	/** Whose notices must be given again. */
	List<Affected> notices(List<Given> notices) {
		return affected(notices, Given::congress, (one) -> "thông báo %s, khai mạc %s"
			.formatted(VietnameseDate.of(one.givenOn()), VietnameseDate.of(one.named())));
	}

	/** Whose days lie outside the window. */
	List<Affected> outside(List<OpeningOutside> openings) {
		return affected(openings, OpeningOutside::congress, OpeningOutside::inWords);
	}

	private <T> List<Affected> affected(List<T> all, Function<T, String> congress, Function<T, String> why) {
		Map<String, String> names = all.isEmpty() ? Map.of() : names();
		return all.stream()
			.map((one) -> new Affected(congress.apply(one), codeAndName(names, congress.apply(one)), why.apply(one)))
			.toList();
	}

	private static String codeAndName(Map<String, String> names, String congress) {
		String branch = CongressId.of(congress).organization();
		return branch + " – " + names.getOrDefault(branch, branch);
	}

	/** By code. */
	private Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		this.jdbc.sql("select code, name from organization").query((row) -> {
			names.put(row.getString(1), row.getString(2));
		});
		return names;
	}

	private static String name(Map<String, String> names, String organization) {
		return organization.isEmpty() ? "Kế hoạch" : names.getOrDefault(organization, organization);
	}

}
