package vn.daihoi.statistics;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Who gave an opinion on the drafts of the congresses; who spoke there, how the
 * resolutions were voted on and how many targets they set.
 */
@Component
class DocumentFigures implements FigureSource {

	private static final String COUNT = """
			, heard as (
				select s.id, count(*) as bodies from seen s join opinion_source b on b.congress = s.id group by s.id)
			select s.code, s.name, count(*) as congresses, count(m.congress) as taken,
				count(case when m.congress is not null or o.guided_by is null and o.kind like '%_BRANCH' then 1 end) as owed,
				coalesce(sum(h.bodies), 0) as bodies,
				count(case when coalesce(m.superior_drafts, '') <> '' or exists (select 1 from stored_file f
					where f.subject = s.id and f.purpose = 'superiorDraftOpinions') then m.congress end) as upper_drafts,
				count(r.congress) as recorded, count(q.speakers) as speakers_known, sum(q.speakers) as speakers,
				count(q.resolution_in_favour) as vote_known, sum(q.resolution_base) as vote_base,
				sum(q.resolution_in_favour) as in_favour,
				count(case when q.resolution_in_favour = q.resolution_base then 1 end) as unanimous,
				count(q.targets) as targets_known, sum(q.targets) as targets
			from seen s
			join organization o on o.code = s.organization_code
			left join opinion_meeting m on m.congress = s.id
			left join heard h on h.id = s.id
			left join milestone r on r.congress = s.id and r.name = 'RESULT_RECORDED'
			left join congress_result q on q.congress = r.congress
			group by s.code, s.name
			order by s.code""";

	private final CountedRows rows;

	DocumentFigures(CountedRows rows) {
		this.rows = rows;
	}

	@Override
	public FigureTable table() {
		return FigureTable.DOCUMENTS;
	}

	@Override
	public List<FigureRow> rows(FigureScope scope) {
		return this.rows.of(scope, COUNT);
	}

}
