package vn.daihoi.statistics;

import java.util.List;

import org.springframework.stereotype.Component;

/** Who was elected to the congress above. */
@Component
class DelegateFigures implements FigureSource {

	private static final String COUNT = """
			, voted as (
				select s.id, o.name as person, max(case when b.election = 'DELEGATES' then 1 else 0 end) as delegate
				%1$s
				where %2$s
				group by s.id, o.name),
			sent as (
				select v.id, sum(v.delegate) as elected, count(case when v.delegate = 0 then 1 end) as alternates,
					count(case when v.delegate = 1 then e.id end) as known,
					count(case when v.delegate = 1 and e.female then 1 end) as women,
					count(case when v.delegate = 1 and %4$s then 1 end) as young,
					count(case when v.delegate = 1 and e.ethnic_minority then 1 end) as minority,
					count(case when v.delegate = 1 and exists (select 1 from ballot y
						join ballot_outcome z on z.ballot = y.id and z.result in ('ELECTED', 'APPOINTED')
						where y.congress = v.id and y.election = 'SECRETARY' and z.name = v.person) then 1 end) as secretaries
				from voted v %3$s group by v.id),
			planned as (
				select y.congress, sum(case when y.election = 'DELEGATES' then y.seats end) as delegates,
					sum(case when y.election = 'ALTERNATE_DELEGATES' then y.seats end) as alternates
				from seen s join body_election y on y.congress = s.id group by y.congress)
			select s.code, s.name, coalesce(sum(coalesce(a.delegates, w.delegates)), 0) as allocated,
				coalesce(sum(r.elected), 0) as elected,
				coalesce(sum(coalesce(a.alternates, w.alternates)), 0) as alternates_allocated,
				coalesce(sum(r.alternates), 0) as alternates, coalesce(sum(g.ex_officio), 0) as ex_officio,
				sum(r.known) as known, sum(r.women) as women, sum(r.young) as young, sum(r.minority) as minority,
				sum(r.secretaries) as secretaries
			from seen s
			left join sent r on r.id = s.id
			left join delegate_allocation a on a.congress = s.id
			left join planned w on w.congress = s.id
			left join delegation g on g.congress = s.id
			group by s.code, s.name
			order by s.code"""
		.formatted(ElectedSql.ON_BALLOTS.formatted("'DELEGATES', 'ALTERNATE_DELEGATES'"), ElectedSql.COUNTS,
				ElectedSql.WHO, ElectedSql.YOUNG);

	private final CountedRows rows;

	DelegateFigures(CountedRows rows) {
		this.rows = rows;
	}

	@Override
	public FigureTable table() {
		return FigureTable.DELEGATES;
	}

	@Override
	public List<FigureRow> rows(FigureScope scope) {
		return this.rows.of(scope, COUNT);
	}

}
