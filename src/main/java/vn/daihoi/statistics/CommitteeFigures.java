package vn.daihoi.statistics;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Religion;

/** Who was elected to committees. */
@Component
class CommitteeFigures implements FigureSource {

	private static final String ELECTIONS = "'BRANCH_COMMITTEE', 'EXECUTIVE_COMMITTEE'";

	private static final String COUNT = """
			, voted as (
				select s.id, o.name as person,
					max(case when b.round = 1 and b.kind = 'BALLOT' then 1 else 0 end) as listed,
					max(case when o.result = 'ELECTED' then 1 else 0 end) as won,
					max(case when %2$s then 1 else 0 end) as elected,
					max(case when o.result = 'ELECTED' and b.round = 1 and b.kind = 'BALLOT' then 1 else 0 end) as at_first
				%1$s
				group by s.id, o.name),
			known as (
				select v.*, p.re_elected,
					case when v.elected = 1 and e.id is not null then %4$s end as age,
					case when v.elected = 1 and e.female then 1 end as woman,
					case when v.elected = 1 and e.ethnic_minority then 1 end as of_minority,
					case when v.elected = 1 then e.education end as education,
					case when v.elected = 1 then e.theory end as theory,
					case when v.elected = 1 then e.general_education end as general,
					case when v.elected = 1 then e.religion end as religion,
					case when v.elected = 1 and e.admitted_on is not null then %6$s end as party_age, %7$s as source
				from voted v %3$s),
			result as (
				select k.id, sum(k.listed) as listed, sum(k.won) as won, sum(k.elected) as elected,
					sum(k.at_first) as at_first, count(k.age) as known, count(k.woman) as women,
					count(k.of_minority) as minority, sum(k.age) as age_sum,
					count(case when k.age < 30 then 1 end) as under30, count(case when k.age < 40 then 1 end) as young,
					count(case when k.age between 30 and 40 then 1 end) as under41,
					count(case when k.age between 41 and 50 then 1 end) as under51,
					count(case when k.age between 51 and 60 then 1 end) as under61,
					count(case when k.age > 60 then 1 end) as over60,
					count(case when k.elected = 1 then k.re_elected end) as term_known,
					count(case when k.elected = 1 and k.re_elected then 1 end) as re_elected,
					count(case when k.elected = 1 and not k.re_elected then 1 end) as first_time,
					count(case when k.listed = 1 and k.re_elected then 1 end) as incumbents,
					count(case when k.listed = 1 and k.re_elected and k.won = 0 then 1 end) as incumbents_failed,
					count(k.education) as edu_known, count(case when k.education = 'NONE' then 1 end) as edu_none,
					count(case when k.education = 'INTERMEDIATE' then 1 end) as edu_intermediate,
					count(case when k.education = 'COLLEGE' then 1 end) as edu_college,
					count(case when k.education = 'UNIVERSITY' then 1 end) as edu_university,
					count(case when k.education = 'MASTER' then 1 end) as edu_master,
					count(case when k.education = 'DOCTOR' then 1 end) as edu_doctor,
					count(k.theory) as theory_known, count(case when k.theory = 'NONE' then 1 end) as theory_none,
					count(case when k.theory = 'PRIMARY' then 1 end) as theory_primary,
					count(case when k.theory = 'INTERMEDIATE' then 1 end) as theory_intermediate,
					count(case when k.theory = 'ADVANCED' then 1 end) as theory_advanced,
					count(k.general) as general_known,
					count(case when k.general = 'LOWER_SECONDARY' then 1 end) as general_lower,
					count(case when k.general = 'UPPER_SECONDARY' then 1 end) as general_upper,
					count(k.religion) as religion_known,
					count(case when k.religion <> '%8$s' then 1 end) as religious,
					count(k.party_age) as party_known, sum(k.party_age) as party_age_sum,
					count(case when k.listed = 1 then k.source end) as source_known,
					count(case when k.listed = 1 and k.source <> 'PREPARED' then 1 end) as floor_listed,
					count(case when k.listed = 1 and k.source = 'SELF_NOMINATED' then 1 end) as self_nominated,
					count(case when k.elected = 1 and k.listed = 1 and k.source <> 'PREPARED' then 1 end) as floor_elected
				from known k group by k.id),
			seat as (
				select b.congress, max(b.seats) as seats, count(*) as ballots
				from seen s join ballot b on b.congress = s.id and b.election in (%5$s) group by b.congress)
			select s.code, s.name, count(m.congress) as recorded, count(r.id) as electing,
				sum(case when m.congress is not null then q.official end) as official,
				sum(case when m.congress is not null then q.present end) as present,
				sum(case when r.id is not null then t.seats end) as seats, sum(r.listed) as listed,
				sum(r.listed - t.seats) as surplus, sum(r.elected) as elected, sum(r.won - r.elected) as pending,
				sum(t.seats - r.won) as shortfall, count(case when r.at_first >= t.seats then 1 end) as full_at_first,
				sum(case when r.id is not null then t.ballots end) as ballots,
				sum(r.known) as known, sum(r.women) as women, sum(r.young) as young, sum(r.minority) as minority,
				sum(r.age_sum) as age_sum, sum(r.under30) as under30, sum(r.under41) as under41,
				sum(r.under51) as under51, sum(r.under61) as under61, sum(r.over60) as over60,
				sum(r.term_known) as term_known, sum(r.re_elected) as re_elected, sum(r.first_time) as first_time,
				sum(r.incumbents) as incumbents, sum(r.incumbents_failed) as incumbents_failed,
				sum(r.edu_known) as edu_known, sum(r.edu_none) as edu_none, sum(r.edu_intermediate) as edu_intermediate,
				sum(r.edu_college) as edu_college, sum(r.edu_university) as edu_university,
				sum(r.edu_master) as edu_master, sum(r.edu_doctor) as edu_doctor, sum(r.theory_known) as theory_known,
				sum(r.theory_none) as theory_none, sum(r.theory_primary) as theory_primary,
				sum(r.theory_intermediate) as theory_intermediate, sum(r.theory_advanced) as theory_advanced,
				sum(r.general_known) as general_known, sum(r.general_lower) as general_lower,
				sum(r.general_upper) as general_upper, sum(r.religion_known) as religion_known,
				sum(r.religious) as religious,
				sum(r.party_known) as party_known, sum(r.party_age_sum) as party_age_sum,
				sum(r.source_known) as source_known, sum(r.floor_listed) as floor_listed,
				sum(r.self_nominated) as self_nominated, sum(r.floor_elected) as floor_elected
			from seen s
			left join milestone m on m.congress = s.id and m.name = 'RESULT_RECORDED'
			left join congress_result q on q.congress = s.id
			left join result r on r.id = s.id
			left join seat t on t.congress = s.id
			group by s.code, s.name
			order by s.code"""
		.formatted(ElectedSql.ON_BALLOTS.formatted(ELECTIONS), ElectedSql.COUNTS, ElectedSql.WHO, ElectedSql.AGE,
				ELECTIONS, ElectedSql.PARTY_AGE, ElectedSql.SOURCE.formatted(ELECTIONS), Religion.NONE);

	private final CountedRows rows;

	CommitteeFigures(CountedRows rows) {
		this.rows = rows;
	}

	@Override
	public FigureTable table() {
		return FigureTable.COMMITTEES;
	}

	@Override
	public List<FigureRow> rows(FigureScope scope) {
		return this.rows.of(scope, COUNT);
	}

}
