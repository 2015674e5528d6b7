package vn.daihoi.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The visits of those in charge of areas under plans. */
@Repository
public class Visits {

	private static final String SELECT = """
			select o.name as organization, v.visited_on, v.kind, v.visitor, v.finding, v.mend_by,
				v.mended_on, v.mended_how
			from inspection_visit v join organization o on o.code = v.organization_code join plan p on p.code = v.plan_code
			where v.plan_code = :plan and (p.issuer in (:organizations) or v.unit_code in (:organizations)
				or v.organization_code in (:organizations) or exists (select 1 from congress c
				where c.plan_code = v.plan_code and c.organization_code = v.organization_code
				and c.unit_code in (:organizations)))
			order by v.visited_on desc, v.id desc fetch first %d rows only""";

	private final JdbcClient jdbc;

	Visits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An organisation as a part of a plan that holds; empty when it is none.
	 */
	public Optional<VisitedOrganization> find(String plan, String organization) {
		return this.jdbc.sql("""
				select distinct p.code as plan, cast(:organization as varchar(60)) as organization, c.unit_code as unit
				from congress c join plan p on p.code = c.plan_code
				where p.code = :plan and p.superseded_by is null
				and (c.organization_code = :organization or c.unit_code = :organization)""")
			.param("plan", plan)
			.param("organization", organization)
			.query(VisitedOrganization.class)
			.optional();
	}

	/** Whether the same was written down before. */
	boolean isKnown(VisitedOrganization visited, Visit visit) {
		return this.jdbc.sql("""
				select count(*) from inspection_visit where plan_code = ? and organization_code = ?
				and visited_on = ? and kind = ? and visitor = ? and finding = ?
				and mend_by is not distinct from cast(? as date)""")
			.params(visited.plan(), visited.organization(), visit.visitedOn(), visit.kind().name(), visit.visitor(),
					visit.finding(), visit.mendBy())
			.query(Integer.class)
			.single() > 0;
	}

	public void add(VisitedOrganization visited, Visit visit) {
		this.jdbc.sql("""
				insert into inspection_visit
				(plan_code, organization_code, unit_code, visited_on, kind, visitor, finding, mend_by)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(visited.plan(), visited.organization(), visited.unit(), visit.visitedOn(), visit.kind().name(),
					visit.visitor(), visit.finding(), visit.mendBy())
			.update();
	}

	/**
	 * The last visits to organisations that people of {@code organizations} direct, and
	 * to their own; the last one first.
	 * @param organizations not empty
	 */
	public List<Visit> of(String plan, Collection<String> organizations, int most) {
		return this.jdbc.sql(SELECT.formatted(most))
			.param("plan", plan)
			.param("organizations", organizations)
			.query(Visit.class)
			.list();
	}

}
