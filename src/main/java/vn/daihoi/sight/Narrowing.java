package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.AreaCharges;

/**
 * Which of the congresses of a list are wanted, beyond where they stand; null where it
 * does not matter.
 *
 * @param name part of a name or a code, with or without diacritics
 * @param from the first day of opening
 * @param to the last one
 * @param pilot whether it is a pilot
 * @param charge who is in charge of the area: as the list of areas names the person, or
 * by the name alone, whatever the posts
 */
public record Narrowing(@Nullable String name, @Nullable OrganizationKind kind, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable Boolean pilot, @Nullable String charge, @Nullable Concern concern,
		@Nullable Done done) {

	/** All of them. */
	public static final Narrowing NONE = new Narrowing(null, null, null, null, null, null, null);

	private static final String NAMED = " and exists (select 1 from organization n where n.code = s.organization_code"
			+ " and (" + Folded.sql("n.name") + " like :name escape '!' or n.code like :name escape '!'))";

	private static final String OF_KIND = " and exists (select 1 from organization n where n.code = s.organization_code"
			+ " and n.kind = :kind)";

	private static final String PILOT = """
			 (exists (select 1 from plan_pilot p where p.plan_code = s.plan_code and p.branch_code = s.organization_code)
			or exists (select 1 from unit_plan p where p.plan_code = s.plan_code and p.pilot_branch = s.organization_code))""";

	private static final String CHARGE = " and s.unit_code in (select a.unit_code from area_charge a where "
			+ AreaCharges.OF_PERSON + ")";

	public Narrowing(@Nullable String name, @Nullable OrganizationKind kind, @Nullable LocalDate from,
			@Nullable LocalDate to, @Nullable Boolean pilot, @Nullable String charge, @Nullable Concern concern) {
		this(name, kind, from, to, pilot, charge, concern, null);
	}

	/** Those about which somebody has to see to this. */
	public Narrowing to(Concern wanted) {
		return new Narrowing(this.name, this.kind, this.from, this.to, this.pilot, this.charge, wanted, this.done);
	}

	/** Those that have done this. */
	public Narrowing to(Done wanted) {
		return new Narrowing(this.name, this.kind, this.from, this.to, this.pilot, this.charge, this.concern, wanted);
	}

	/** All of the same area. */
	Narrowing ofArea() {
		return new Narrowing(null, null, null, null, null, this.charge, null);
	}

	String condition() {
		List<String> conditions = new ArrayList<>();
		conditions.add((this.name == null) ? "" : NAMED);
		conditions.add((this.kind == null) ? "" : OF_KIND);
		conditions.add((this.from == null) ? "" : " and s.opening_date >= :from");
		conditions.add((this.to == null) ? "" : " and s.opening_date <= :to");
		conditions.add((this.pilot == null) ? "" : (this.pilot ? " and" : " and not") + PILOT);
		conditions.add((this.charge == null) ? "" : CHARGE);
		conditions.add((this.concern == null) ? "" : " and " + this.concern.condition());
		conditions.add((this.done == null) ? "" : this.done.condition());
		return String.join("", conditions);
	}

	void addTo(Map<String, Object> parameters) {
		parameters.put("name", (this.name == null) ? null : Folded.holding(this.name));
		parameters.put("kind", (this.kind == null) ? null : this.kind.name());
		parameters.put("from", this.from);
		parameters.put("to", this.to);
		parameters.putAll(AreaCharges.parameters(this.charge));
		if (this.done != null) {
			this.done.addTo(parameters);
		}
	}

}
