package vn.daihoi.sight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.plan.AreaCharges;

/**
 * Who is in charge of the areas that a person sees: those of the own organisations, those
 * right below them, and those of which the person sees a congress.
 */
@Repository
class SeenCharges {

	private static final String SEEN = """
			select a.unit_code from area_charge a join organization u on u.code = a.unit_code
			where %%s and (u.code in (:organizations) or u.parent_code in (:organizations)
				or exists (select 1 from progress s %s and s.unit_code = a.unit_code)) fetch first 1 row only"""
		.formatted(CongressSql.where(new CongressFilter(null, null, null, null, null)));

	/** One area of who is named so, found by an index. */
	static final String AREA = SEEN.formatted("a.person = :charge");

	private static final String AREA_AT_ANY_POST = SEEN.formatted(AreaCharges.OF_PERSON);

	private final JdbcClient jdbc;

	SeenCharges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether somebody of that name is, at whatever post. */
	boolean isInCharge(Sight sight, String name) {
		return isInCharge(AREA, sight, name) || isInCharge(AREA_AT_ANY_POST, sight, name);
	}

	private boolean isInCharge(String area, Sight sight, String name) {
		return this.jdbc.sql(area)
			.params(AreaCharges.parameters(name))
			.param("organizations", sight.orNobody())
			.query(String.class)
			.optional()
			.isPresent();
	}

}
