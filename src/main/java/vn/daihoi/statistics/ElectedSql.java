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

	/** Full years of {@code member e} in the month by which ages count. */
	static final String AGE = """
			(((cast(extract(year from p.age_on) as int) - cast(extract(year from e.birth_date) as int)) * 12
				+ cast(extract(month from p.age_on) as int) - cast(extract(month from e.birth_date) as int)) / 12)""";

	/** Domain 4.2 counts those under 40. */
	static final String YOUNG = AGE + " < 40";

	private ElectedSql() {
	}

}
