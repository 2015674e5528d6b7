package vn.daihoi.congress;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The congresses that an issued plan asks for, until they have started. */
@Repository
public class PlannedCongresses {

	private static final String PLAN = """
			insert into congress (id, plan_code, organization_code, unit_code, official_members, probationary_members,
				seats, started)
			with recursive below (code, unit) as (
				select code, case when kind = 'GRASSROOTS_COMMITTEE' then code else cast(null as varchar(40)) end
				from organization where code = :issuer and ended_on is null
				union all
				select o.code, case when o.kind = 'GRASSROOTS_COMMITTEE' then o.code else b.unit end
				from organization o join below b on o.parent_code = b.code)
			select cast(:plan as varchar(60)) || '/' || o.code, cast(:plan as varchar(60)), o.code, b.unit,
				o.official_members, o.probationary_members, 0, false
			from below b join organization o on o.code = b.code
			where b.unit is not null and o.kind like '%BRANCH' and o.ended_on is null
			and not exists (select 1 from congress c where c.plan_code = :plan and c.organization_code = o.code)
			""";

	private static final String PLAN_GRASSROOTS = """
			insert into congress (id, plan_code, organization_code, unit_code, official_members, probationary_members,
				seats, started, scope)
			with recursive below (code) as (
				select code from organization where code = :issuer
				union all
				select o.code from organization o join below b on o.parent_code = b.code
					where o.kind = 'SUPERIOR_COMMITTEE')
			select cast(:plan as varchar(60)) || '/' || o.code, cast(:plan as varchar(60)), o.code, o.parent_code,
				o.official_members, o.probationary_members, 0, false, 'GRASSROOTS_ORGANIZATIONS'
			from below b join organization o on o.parent_code = b.code
			where o.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH') and o.code in (:organizations)
			and o.ended_on is null
			and not exists (select 1 from congress c where c.plan_code = :plan and c.organization_code = o.code)
			""";

	private static final String PLAN_ISSUER = """
			insert into congress (id, plan_code, organization_code, unit_code, official_members, probationary_members,
				seats, started, scope)
			select cast(:plan as varchar(60)) || '/' || o.code, cast(:plan as varchar(60)), o.code,
				coalesce(o.parent_code, o.code), o.official_members, o.probationary_members, 0, false, 'ISSUER_ITSELF'
			from organization o where o.code = :issuer
			and not exists (select 1 from congress c where c.plan_code = :plan and c.organization_code = o.code)
			""";

	/** In the order of the index over these three, so that no others are read. */
	private static final String WAITING = """
			select c.id as congress, case when o.kind like '%BRANCH' and c.scope = 'BRANCHES' then c.unit_code
				else c.organization_code end as unit, o.guided_by is not null as ownGuidance,
				o.kind not like '%BRANCH' as ofParty
			from (select * from congress where plan_code = ? and started = false
				order by plan_code, started, organization_code fetch first ? rows only) c
			join organization o on o.code = c.organization_code
			order by c.organization_code
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	PlannedCongresses(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Plans the congresses of all branches of the grassroots committees below
	 * {@code issuer}, at any depth, or of its own where it is such a committee; those
	 * that are planned already stay as they are.
	 */
	public void plan(String plan, String issuer) {
		this.jdbc.sql(PLAN).param("plan", plan).param("issuer", issuer).update();
		planned(plan);
	}

	/** Plans the congress of one branch that was founded since. */
	public void planBranch(String plan, String issuer, String branch) {
		this.jdbc.sql(PLAN + "and o.code = :branch")
			.param("plan", plan)
			.param("issuer", issuer)
			.param("branch", branch)
			.update();
		this.events.publishEvent(new CongressChanged(new CongressId(plan, branch).toString()));
	}

	/**
	 * Plans the congresses of grassroots organisations, each directed by the committee
	 * right above it.
	 * @param organizations the codes of those that hold one; at least one
	 */
	public void planGrassroots(String plan, String issuer, List<String> organizations) {
		this.jdbc.sql(PLAN_GRASSROOTS)
			.param("plan", plan)
			.param("issuer", issuer)
			.param("organizations", organizations)
			.update();
		planned(plan);
	}

	/**
	 * Plans the congress of the issuer itself, directed by the committee right above it;
	 * where the tree does not know that one, its decisions are recorded by the issuer.
	 */
	public void planIssuer(String plan, String issuer) {
		this.jdbc.sql(PLAN_ISSUER).param("plan", plan).param("issuer", issuer).update();
		planned(plan);
	}

	private void planned(String plan) {
		this.jdbc.sql("select id from congress where plan_code = ? and started = false")
			.param(plan)
			.query(String.class)
			.list()
			.forEach((congress) -> this.events.publishEvent(new CongressChanged(congress)));
	}

	/** The next branches of a plan that have not started, by their codes. */
	public List<WaitingBranch> waiting(String plan, int limit) {
		return this.jdbc.sql(WAITING).params(plan, limit).query(WaitingBranch.class).list();
	}

	/** The congresses of these keys have started. */
	public void start(List<String> ids) {
		if (!ids.isEmpty()) {
			this.jdbc.sql("update congress set started = true where id in (:ids)").param("ids", ids).update();
		}
	}

}
