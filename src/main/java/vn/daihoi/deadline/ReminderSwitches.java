package vn.daihoi.deadline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;

/**
 * Where reminders of the limits of a rule were switched on or off: the narrowest place
 * says what holds. The limits themselves do not know of it.
 *
 * @see OwedSql#REMINDED
 */
@Repository
public class ReminderSwitches {

	private static final String OF_SUBJECT = """
			select s.rule, s.reminded
			from reminder_switch s
			left join congress c on c.plan_code = s.plan_code and c.organization_code = :organization
			where s.plan_code = :plan and s.organization_code in ('', :organization, c.unit_code)
			order by case s.organization_code when :organization then 0 when c.unit_code then 1 else 2 end
			""";

	private static final String CHANGE = """
			update reminder_switch set reminded = :reminded, since = :since
			where rule = :rule and plan_code = :plan and organization_code = :place
			""";

	private static final String ADD = """
			insert into reminder_switch (rule, plan_code, organization_code, reminded, since)
			values (:rule, :plan, :place, :reminded, :since)
			""";

	private final JdbcClient jdbc;

	ReminderSwitches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Switches for each of the places; what was switched there before is forgotten. */
	public void set(ReminderSwitch one) {
		one.places().forEach((place) -> {
			if (set(CHANGE, one, place) == 0) {
				set(ADD, one, place);
			}
		});
	}

	private int set(String sql, ReminderSwitch one, String place) {
		return this.jdbc.sql(sql)
			.param("rule", one.rule())
			.param("plan", one.plan())
			.param("place", place)
			.param("reminded", one.reminded())
			.param("since", one.since())
			.update();
	}

	/**
	 * The rules of whose limits nobody is reminded.
	 * @param subject a plan, or a committee or a congress by its business key
	 */
	public Set<String> off(String subject) {
		Map<String, Boolean> narrowest = new HashMap<>();
		this.jdbc.sql(OF_SUBJECT)
			.param("plan", CongressId.planOf(subject))
			.param("organization", CongressId.organizationOf(subject))
			.query((row, number) -> Map.entry(row.getString("rule"), row.getBoolean("reminded")))
			.list()
			.forEach((one) -> narrowest.putIfAbsent(one.getKey(), one.getValue()));
		return narrowest.keySet().stream().filter((rule) -> !narrowest.get(rule)).collect(Collectors.toSet());
	}

}
