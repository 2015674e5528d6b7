package vn.daihoi.sight;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans under which a person sees congresses. */
@Repository
public class PlanChoices {

	/** One condition an index: what a person sees, asked the other way round. */
	private static final String SELECT = """
			select p.code, p.title, p.issuer, p.number, p.issued_on, p.superseded_by from plan p
			where p.issuer in (:organizations) and exists (select 1 from congress c where c.plan_code = p.code)
			or p.code in (select c.plan_code from congress c where c.unit_code in (:organizations))
			or p.code in (select c.plan_code from congress c where c.organization_code in (:organizations))
			order by p.issued_on desc nulls last, p.code""";

	private final JdbcClient jdbc;

	PlanChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those whose issuer the person works for, in the same order. */
	public List<PlanChoice> issued(Sight sight) {
		return of(sight).stream().filter((plan) -> sight.organizations().contains(plan.issuer())).toList();
	}

	/** The one issued last first. */
	public List<PlanChoice> of(Sight sight) {
		return this.jdbc.sql(SELECT).param("organizations", sight.orNobody()).query(PlanChoice.class).list();
	}

}
