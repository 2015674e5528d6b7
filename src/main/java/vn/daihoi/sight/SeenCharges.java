package vn.daihoi.sight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is in charge of the areas that a person sees: those of the own organisations, those
 * right below them, and those of which the person sees a congress.
 */
@Repository
class SeenCharges {

	/** One such area. */
	static final String AREA = """
			select a.unit_code from area_charge a join organization u on u.code = a.unit_code
			where a.person = :charge and (u.code in (:organizations) or u.parent_code in (:organizations)
				or exists (select 1 from progress s %s and s.unit_code = a.unit_code)) fetch first 1 row only"""
		.formatted(CongressSql.where(new CongressFilter(null, null, null, null, null)));

	private final JdbcClient jdbc;

	SeenCharges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether somebody of that name is. */
	boolean isInCharge(Sight sight, String name) {
		return this.jdbc.sql(AREA)
			.param("charge", name)
			.param("organizations", sight.orNobody())
			.query(String.class)
			.optional()
			.isPresent();
	}

}
