package vn.daihoi.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who has received a plan: the committees and branches whose people have opened it. An
 * amended plan is received anew.
 */
@Repository
public class Receipts {

	private static final String OPEN = """
			insert into plan_receipt (plan_code, edition, organization_code, received_at)
			select p.code, p.edition, o.code, cast(:now as timestamp with time zone)
			from plan p join organization o on o.code in (:organizations)
			where p.code = :plan and p.issued_on is not null
			and exists (select 1 from congress c where c.plan_code = p.code
				and (c.organization_code = o.code or c.unit_code = o.code))
			and not exists (select 1 from plan_receipt r where r.plan_code = p.code and r.edition = p.edition
				and r.organization_code = o.code)""";

	/** A party organisation that holds its own congress is a committee, not a branch. */
	private static final String RECIPIENTS = """
			from (
				select c.unit_code as code, c.unit_code as unit from congress c
					where c.plan_code = :plan and c.scope = 'BRANCHES'
				union
				select c.organization_code, c.unit_code from congress c
					where c.plan_code = :plan and c.scope = 'BRANCHES'
				union
				select c.organization_code, case when k.kind like '%BRANCH' then c.unit_code else c.organization_code end
					from congress c join organization k on k.code = c.organization_code
					join plan i on i.code = c.plan_code
					where c.plan_code = :plan and c.scope <> 'BRANCHES' and c.organization_code <> i.issuer
			) s
			join plan p on p.code = :plan
			left join (
				select distinct organization_code, edition from plan_receipt where plan_code = :plan
			) r on r.organization_code = s.code and r.edition = p.edition
			where (p.issuer in (:organizations) or s.unit in (:organizations))
			""";

	private static final String COUNT = """
			select count(case when s.code = s.unit then 1 end) as units,
				count(case when s.code = s.unit then r.organization_code end) as units_received,
				count(case when s.code <> s.unit then 1 end) as branches,
				count(case when s.code <> s.unit then r.organization_code end) as branches_received
			""";

	private static final String COMMITTEES_FIRST = " order by case when %1$s.code = %1$s.unit then 0 else 1 end, %1$s.code";

	private static final String MISSING = "select f.code, o.name, u.name as unit from (select s.code, s.unit "
			+ RECIPIENTS + " and r.organization_code is null" + COMMITTEES_FIRST.formatted("s")
			+ " fetch first :most rows only) f"
			+ " join organization o on o.code = f.code join organization u on u.code = f.unit"
			+ COMMITTEES_FIRST.formatted("f");

	private final JdbcClient jdbc;

	private final Clock clock;

	Receipts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Somebody opens the plan who holds a role in each of {@code organizations}; others
	 * than its recipients are left out.
	 * @return whether it is the first time for one of them
	 */
	public boolean open(String plan, Collection<String> organizations) {
		return !organizations.isEmpty() && this.jdbc.sql(OPEN)
			.param("plan", plan)
			.param("organizations", organizations)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/**
	 * How many have received it, as far as people of {@code organizations} direct them:
	 * the issuer all, a committee itself and its branches.
	 * @param organizations not empty
	 */
	public ReceiptCounts count(String plan, Collection<String> organizations) {
		return about(COUNT + RECIPIENTS, plan, organizations).query(ReceiptCounts.class).single();
	}

	/** Who has not, committees first; of the same recipients, at most {@code most}. */
	public List<PlanRecipient> missing(String plan, Collection<String> organizations, int most) {
		return about(MISSING, plan, organizations).param("most", most).query(PlanRecipient.class).list();
	}

	private JdbcClient.StatementSpec about(String select, String plan, Collection<String> organizations) {
		return this.jdbc.sql(select).param("plan", plan).param("organizations", organizations);
	}

}
