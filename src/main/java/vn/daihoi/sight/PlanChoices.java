package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans under which a person sees congresses. */
@Repository
public class PlanChoices {

	private static final CongressFilter ALL = new CongressFilter(null, null, null, null, null);

	private static final String SELECT = """
			select p.code, p.title, p.issuer, p.number, p.issued_on, p.superseded_by from plan p
			where p.code in (select c.plan_code from congress c %s)
			order by p.issued_on desc nulls last, p.code""".formatted(CongressSql.where(ALL));

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
		return this.jdbc.sql(SELECT)
			.params(CongressSql.parameters(sight, ALL, LocalDate.EPOCH))
			.query(PlanChoice.class)
			.list();
	}

}
