package vn.daihoi.statistics;

/** What statements about persons on ballots have in common. */
final class ElectedSql {

	/**
	 * Whether an {@code outcome o} of a {@code ballot b} makes somebody a member: nobody
	 * where a broken rule is not settled, nobody who was not ratified.
	 */
	static final String COUNTS = """
			(o.result = 'APPOINTED' or o.result = 'ELECTED'
				and coalesce(d.ratified, not exists (select 1 from breach x where x.congress = b.congress)))""";

	/**
	 * Ballots of congresses whose result is recorded, with what was decided on the names.
	 */
	static final String ON_BALLOTS = """
			from seen s
			join milestone m on m.congress = s.id and m.name = 'RESULT_RECORDED'
			join ballot b on b.congress = s.id and b.election in (%s)
			join ballot_outcome o on o.ballot = b.id
			left join ratification d on d.congress = s.id and d.name = o.name
			""";

	/** Who the {@code person v} is. */
	static final String WHO = """
			left join person_on_ballot p on p.congress = v.id and p.name = v.person
			left join member e on e.id = p.member_id
			""";

	private static final String YEARS = """
			(((cast(extract(year from p.age_on) as int) - cast(extract(year from e.%1$s) as int)) * 12
				+ cast(extract(month from p.age_on) as int) - cast(extract(month from e.%1$s) as int)) / 12)""";

	/** Full years of {@code member e} in the month by which ages count. */
	static final String AGE = YEARS.formatted("birth_date");

	/** The same in the Party. */
	static final String PARTY_AGE = YEARS.formatted("admitted_on");

	/**
	 * Who proposed the {@code person v}, in the words of those who elect step by step:
	 * whom the branch had not prepared was nominated at the congress. Null where nobody
	 * was prepared.
	 */
	static final String SOURCE = """
			case when exists (select 1 from body_election y join election_name n on n.election = y.id
					where y.congress = v.id and y.election in (%1$s) and n.name = v.person)
				then (select max(n.source) from body_election y join election_name n on n.election = y.id
					where y.congress = v.id and y.election in (%1$s) and n.name = v.person)
				when exists (select 1 from candidate c join member x on x.id = c.member_id where c.congress = v.id
					and (x.full_name = v.person or x.id = p.member_id)) then 'PREPARED'
				when exists (select 1 from candidate c where c.congress = v.id and c.committee) then 'NOMINATED' end""";

	/** Domain 4.2 counts those under 40. */
	static final String YOUNG = AGE + " < 40";

	private ElectedSql() {
	}

}
