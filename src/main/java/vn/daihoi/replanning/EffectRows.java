package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.deadline.Recounted;

/** The deadlines of a change with the names that people know. */
@Component
class EffectRows {

	private static final String APPLIED = """
			select d.plan_code as plan, d.organization_code as organization,
				(select min(r.name) from deadline_rule r where r.id = d.rule) as rule, d.earlier_due as before,
				d.due_on as after, d.internal
			from deadline d
			where d.change_id = ? and d.earlier_due is not null
			order by d.plan_code, d.organization_code, d.due_on""";

	private final JdbcClient jdbc;

	private final DaihoiClock clock;

	EffectRows(JdbcClient jdbc, DaihoiClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Of what a change would do. */
	List<EffectRow> of(List<Recounted> moved) {
		Map<String, String> names = names();
		LocalDate today = this.clock.today();
		return moved.stream()
			.map((one) -> new EffectRow(one.before().subject(), name(names, one.before().organization()), one.name(),
					one.before().dueOn(), one.after().date(), one.before().internal(), one.becomesLate(today),
					one.becomesFeasible(today)))
			.toList();
	}

	/** Of what a change has done, as far as nothing has moved it since. */
	List<EffectRow> of(long change) {
		Map<String, String> names = names();
		LocalDate today = this.clock.today();
		return this.jdbc.sql(APPLIED).param(change).query((row, number) -> {
			String organization = row.getString("organization");
			LocalDate before = row.getObject("before", LocalDate.class);
			LocalDate after = row.getObject("after", LocalDate.class);
			return new EffectRow(row.getString("plan") + (organization.isEmpty() ? "" : "/" + organization),
					name(names, organization), row.getString("rule"), before, after, row.getBoolean("internal"),
					!before.isBefore(today) && after.isBefore(today), before.isBefore(today) && !after.isBefore(today));
		}).list();
	}

	Map<String, String> names() {
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
