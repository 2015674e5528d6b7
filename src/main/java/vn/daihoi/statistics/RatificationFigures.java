package vn.daihoi.statistics;

import java.util.List;

import org.springframework.stereotype.Component;

/** How far the ratification of results is, and whether it keeps its limits. */
@Component
class RatificationFigures implements FigureSource {

	private static final String COUNT = """
			, decided as (
				select d.congress, count(case when d.ratified then 1 end) as ratified,
					count(case when not d.ratified then 1 end) as refused
				from seen s join ratification d on d.congress = s.id
				join milestone m on m.congress = s.id and m.name = 'RATIFIED' group by d.congress)
			select s.code, s.name, count(r.congress) as results, count(case when r.congress is not null then f.congress end) as requested,
				count(case when f.reached_on is not null then l.due_on end) as request_timed,
				count(case when f.reached_on <= l.due_on then 1 end) as request_in_time,
				count(y.congress) as ratified,
				count(case when y.reached_on is not null then n.due_on end) as decision_timed,
				count(case when y.reached_on <= n.due_on then 1 end) as decision_in_time,
				count(case when y.reached_on > n.due_on then 1 end) as decision_late,
				count(case when y.congress is null then r.congress end) as waiting,
				count(case when y.congress is null and f.congress is not null and n.due_on < :today then r.congress end) as waiting_late,
				count(w.congress) as partly, coalesce(sum(z.ratified), 0) as persons_ratified,
				coalesce(sum(z.refused), 0) as persons_refused, count(a.congress) as annulled,
				count(case when exists (select 1 from breach x where x.congress = s.id) then 1 end) as breached
			from seen s
			left join milestone r on r.congress = s.id and r.name = 'RESULT_RECORDED'
				and not exists (select 1 from milestone x where x.congress = s.id and x.name = 'COMPLETED')
			left join milestone f on f.congress = s.id and f.name = 'RATIFICATION_REQUESTED'
			left join milestone y on y.congress = s.id and y.name = 'RATIFIED'
			left join milestone w on w.congress = s.id and w.name = 'PARTLY_REFUSED'
			left join milestone a on a.congress = s.id and a.name = 'ANNULLED'
			left join deadline l on l.plan_code = s.plan_code and l.organization_code = s.organization_code and l.rule = 'DL08'
			left join deadline n on n.plan_code = s.plan_code and n.organization_code = s.organization_code and n.rule = 'DL09'
			left join decided z on z.congress = s.id
			group by s.code, s.name
			order by s.code""";

	private final CountedRows rows;

	RatificationFigures(CountedRows rows) {
		this.rows = rows;
	}

	@Override
	public FigureTable table() {
		return FigureTable.RATIFICATION;
	}

	@Override
	public List<FigureRow> rows(FigureScope scope) {
		return this.rows.of(scope, COUNT);
	}

}
