package vn.daihoi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Who is in charge of which committee's area. */
@Repository
public class AreaCharges {

	/**
	 * Whether an {@code area_charge a} is of the person that {@link #parameters} names.
	 */
	public static final String OF_PERSON = "(a.person = :charge or a.person like :chargeAtAnyPost escape '!')";

	private static final String SELECT = "select unit_code as unit, person, basis from area_charge";

	private final JdbcClient jdbc;

	AreaCharges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<AreaCharge> of(String unit) {
		return this.jdbc.sql(SELECT + " where unit_code = ? order by position")
			.param(unit)
			.query(AreaCharge.class)
			.list();
	}

	/** Of all committees, by their codes. */
	public Map<String, List<AreaCharge>> all() {
		return this.jdbc.sql(SELECT + " order by unit_code, position")
			.query(AreaCharge.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(AreaCharge::unit, TreeMap::new, Collectors.toList()));
	}

	/**
	 * Who is meant: the name alone at any post, a name followed by a post at that one.
	 * @param person null for nobody
	 */
	public static Map<String, Object> parameters(@Nullable String person) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("charge", person);
		parameters.put("chargeAtAnyPost",
				(person == null) ? null : person.replaceAll("([!%_])", "!$1") + (person.contains(",") ? "" : ",%"));
		return parameters;
	}

	/** The codes of the committees of whose areas somebody is in charge. */
	public Set<String> unitsOf(String person) {
		return Set.copyOf(this.jdbc.sql("select distinct a.unit_code from area_charge a where " + OF_PERSON)
			.params(parameters(person))
			.query(String.class)
			.list());
	}

	/** Writes who is in charge of a committee's area; nobody else is any more. */
	public void assign(String unit, List<AreaCharge> charges) {
		this.jdbc.sql("delete from area_charge where unit_code = ?").param(unit).update();
		for (int i = 0; i < charges.size(); i++) {
			this.jdbc.sql("insert into area_charge (unit_code, position, person, basis) values (?, ?, ?, ?)")
				.params(unit, i, charges.get(i).person(), charges.get(i).basis())
				.update();
		}
	}

}
