package vn.daihoi.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;

/** Who became secretary or deputy, and how. */
@Repository
class LeaderFigures implements FigureSource {

	/** Each person once; who is secretary is no deputy. */
	static final String LEADERS = """
			, voted as (
				select s.id, s.code, s.name, s.organization_code, o.name as person,
					max(case when b.election = 'SECRETARY' then 1 else 0 end) as secretary,
					max(case when o.result = 'APPOINTED' then 1 else 0 end) as appointed,
					max(case when o.result = 'ELECTED' and y.stage = 'FIRST_MEETING' then 1 else 0 end) as by_committee,
					max(case when (select count(*) from ballot_outcome z where z.ballot = b.id) > b.seats then 1 else 0 end) as surplus,
					max(case when o.result = 'ELECTED' then o.votes end) as votes,
					max(case when o.result = 'ELECTED' then b.base end) as base
				%s
				left join body_election y on y.congress = b.congress and y.election = b.election
				where %s
				group by s.id, s.code, s.name, s.organization_code, o.name)
			"""
		.formatted(ElectedSql.ON_BALLOTS.formatted("'SECRETARY', 'DEPUTY_SECRETARY'"), ElectedSql.COUNTS);

	private static final String COUNT = LEADERS + """
			, leader as (
				select v.*, p.re_elected, e.female, e.ethnic_minority, case when e.id is not null then %2$s end as age
				from voted v %1$s)
			select s.code, s.name, coalesce(sum(l.secretary), 0) as secretaries,
				count(case when l.secretary = 1 and l.appointed = 0 and l.by_committee = 0 then 1 end) as at_congress,
				count(case when l.secretary = 1 and l.by_committee = 1 then 1 end) as by_committee,
				count(case when l.secretary = 1 and l.appointed = 1 then 1 end) as appointed,
				count(case when l.secretary = 1 and l.appointed = 0 and l.surplus = 1 then 1 end) as with_surplus,
				count(case when l.secretary = 1 then l.age end) as known,
				count(case when l.secretary = 1 and l.female then 1 end) as women,
				count(case when l.secretary = 1 and l.age < 40 then 1 end) as young,
				count(case when l.secretary = 1 and l.ethnic_minority then 1 end) as minority,
				sum(case when l.secretary = 1 then l.age end) as age_sum,
				count(case when l.secretary = 1 then l.re_elected end) as term_known,
				count(case when l.secretary = 1 and l.re_elected then 1 end) as re_elected,
				count(case when l.secretary = 0 then 1 end) as deputies,
				count(case when l.secretary = 0 then l.age end) as deputies_known,
				count(case when l.secretary = 0 and l.female then 1 end) as deputy_women,
				count(case when l.secretary = 0 and l.age < 40 then 1 end) as deputy_young,
				count(case when l.secretary = 0 and l.ethnic_minority then 1 end) as deputy_minority
			from seen s left join leader l on l.id = s.id
			group by s.code, s.name
			order by s.code""".formatted(ElectedSql.WHO, ElectedSql.AGE);

	private static final String POSTS = LEADERS + """
			select v.code, g.kind, e.post, count(*) as persons
			from voted v join organization g on g.code = v.organization_code
			""" + ElectedSql.WHO + " where v.secretary = 1 and e.post is not null group by v.code, g.kind, e.post";

	private final CountedRows rows;

	private final JdbcClient jdbc;

	private final Plans plans;

	LeaderFigures(CountedRows rows, JdbcClient jdbc, Plans plans) {
		this.rows = rows;
		this.jdbc = jdbc;
		this.plans = plans;
	}

	/** Which posts the secretaries hold beside. */
	private record Post(String code, OrganizationKind kind, String post, int persons) {
	}

	@Override
	public FigureTable table() {
		return FigureTable.LEADERS;
	}

	@Override
	public List<FigureRow> rows(FigureScope scope) {
		Map<String, Map<String, Integer>> unified = unified(scope);
		return this.rows.of(scope, COUNT)
			.stream()
			.map((row) -> row.with(unified.getOrDefault(row.code(), Map.of())))
			.toList();
	}

	/** Where the plan wishes that the secretary holds another post too. */
	private Map<String, Map<String, Integer>> unified(FigureScope scope) {
		PlanDocument plan = this.plans.document(scope.plan());
		Map<String, Map<String, Integer>> unified = new HashMap<>();
		posts(scope).forEach((post) -> plan.postUnificationOf(post.kind()).ifPresent((wish) -> {
			Map<String, Integer> numbers = unified.computeIfAbsent(post.code(), (code) -> new HashMap<>());
			numbers.merge("postKnown", post.persons(), Integer::sum);
			numbers.merge("unified", wish.isPreferred(post.post()) ? post.persons() : 0, Integer::sum);
		}));
		return unified;
	}

	private List<Post> posts(FigureScope scope) {
		return this.jdbc.sql(scope.seen() + POSTS).params(scope.parameters()).query(Post.class).list();
	}

}
