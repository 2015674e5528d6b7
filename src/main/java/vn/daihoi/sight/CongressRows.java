package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;

/** The rows of the congresses that a person sees, by organisation and plan. */
@Repository
class CongressRows {

	private static final String SELECT = """
			select c.id, c.plan_code as plan, c.organization_code as organization, o.name as organization_name, o.kind,
				%s as own_guidance, c.unit_code as unit, u.name as unit_name, c.official_members,
				c.probationary_members, c.opening_date
			from progress s
			join congress c on c.id = s.congress
			join organization o on o.code = c.organization_code
			join organization u on u.code = c.unit_code
			""".formatted(CongressSql.OWN_GUIDANCE);

	private static final String BEHIND = """
			 and (s.organization_code > :afterOrganization
			or s.organization_code = :afterOrganization and s.plan_code > :afterPlan)""";

	private final JdbcClient jdbc;

	CongressRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** At most {@code most} of them. */
	List<CongressRow> list(Sight sight, CongressFilter filter, LocalDate today, int most) {
		Map<String, Object> parameters = CongressSql.parameters(sight, filter, today);
		if (filter.after() != null) {
			CongressId after = CongressId.of(filter.after());
			parameters.put("afterOrganization", after.organization());
			parameters.put("afterPlan", after.plan());
		}
		return this.jdbc
			.sql(SELECT + CongressSql.where(filter) + ((filter.after() == null) ? "" : BEHIND)
					+ " order by s.organization_code, s.plan_code fetch first " + most + " rows only")
			.params(parameters)
			.query(CongressRow.class)
			.list();
	}

	/** How many there are on all pages. */
	int count(Sight sight, CongressFilter filter, LocalDate today) {
		return this.jdbc.sql("select count(*) from progress s " + CongressSql.where(filter))
			.params(CongressSql.parameters(sight, filter, today))
			.query(Integer.class)
			.single();
	}

	/** One of them by its key; empty when there is none, or none for this person. */
	Optional<CongressRow> find(Sight sight, String id) {
		CongressFilter all = new CongressFilter(null, null, null, null, null);
		return this.jdbc.sql(SELECT + CongressSql.where(all) + " and c.id = :id")
			.params(CongressSql.parameters(sight, all, LocalDate.EPOCH))
			.param("id", id)
			.query(CongressRow.class)
			.optional();
	}

}
