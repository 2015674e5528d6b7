package vn.daihoi.partycongress;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The delegates of congresses by delegates. */
@Repository
class Delegations {

	private static final String BELOW = """
			select o.name as organization,
				coalesce(a.delegates, (select sum(e.seats) from body_election e where e.congress = c.id
					and e.election = 'DELEGATES'), 0) as allocated,
				coalesce(a.alternates, (select sum(e.seats) from body_election e where e.congress = c.id
					and e.election = 'ALTERNATE_DELEGATES'), 0) as alternatesAllocated,
				(select count(distinct p.name) from ballot b join ballot_outcome p on p.ballot = b.id
					where b.congress = c.id and b.election = 'DELEGATES' and p.result = 'ELECTED') as elected,
				(select count(distinct p.name) from ballot b join ballot_outcome p on p.ballot = b.id
					where b.congress = c.id and b.election = 'ALTERNATE_DELEGATES' and p.result = 'ELECTED') as alternates
			from congress c
			join organization o on o.code = c.organization_code
			left join delegate_allocation a on a.congress = c.id
			where c.plan_code = :plan and c.organization_code <> :organization and c.ended_reason is null
			and (c.unit_code = :organization or c.scope = 'GRASSROOTS_ORGANIZATIONS'
				and exists (select 1 from plan p where p.code = c.plan_code and p.issuer = :organization))
			order by o.name""";

	private final JdbcClient jdbc;

	Delegations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What a congress below was given and has elected: delegates, and alternates beside
	 * them.
	 */
	record Sent(String organization, int allocated, int elected, int alternatesAllocated, int alternates) {

		boolean isShort() {
			return this.elected < this.allocated;
		}

	}

	/**
	 * Congress by congress under the same plan: to a party organisation its branches
	 * send, to the issuer its grassroots organisations.
	 */
	List<Sent> below(String plan, String organization) {
		return this.jdbc.sql(BELOW).param("plan", plan).param("organization", organization).query(Sent.class).list();
	}

	void record(String congress, CompileDelegates delegates) {
		this.jdbc.sql("delete from delegation where congress = ?").param(congress).update();
		this.jdbc.sql("insert into delegation (congress, elected, ex_officio, alternates) values (?, ?, ?, ?)")
			.params(congress, delegates.elected(), delegates.exOfficio(), delegates.alternatesElected())
			.update();
	}

	/** Empty for a congress by members. */
	Optional<CompileDelegates> of(String congress) {
		return this.jdbc.sql("select elected, ex_officio as exOfficio, alternates from delegation where congress = ?")
			.param(congress)
			.query(CompileDelegates.class)
			.optional();
	}

}
