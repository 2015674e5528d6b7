package vn.daihoi.sight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The committees by which a person may ask: the own organisations, those right below
 * them, and those that direct a congress that the person sees.
 */
@Repository
class SeenCommittees {

	private static final String SEEN = """
			select u.code from organization u
			where u.code = :code and (u.code in (:organizations) or u.parent_code in (:organizations)
				or exists (select 1 from progress s %s and s.unit_code = u.code))"""
		.formatted(CongressSql.where(new CongressFilter(null, null, null, null, null)));

	private final JdbcClient jdbc;

	SeenCommittees(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean has(Sight sight, String code) {
		return this.jdbc.sql(SEEN)
			.param("code", code)
			.param("organizations", sight.orNobody())
			.query(String.class)
			.optional()
			.isPresent();
	}

}
