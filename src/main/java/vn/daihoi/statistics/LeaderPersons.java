package vn.daihoi.statistics;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secretaries and deputies of the congresses that are counted, one by one. */
@Repository
class LeaderPersons {

	private static final String LIST = LeaderFigures.LEADERS + """
			select u.name as unit, o.code as organization, o.name as organization_name, v.person as name,
				v.secretary, v.appointed, v.by_committee, v.surplus, v.votes, v.base, e.birth_date as born_on, e.female,
				e.ethnic_minority, e.post, p.re_elected, e.general_education, e.education, e.theory, e.admitted_on
			from voted v
			join congress c on c.id = v.id
			join organization o on o.code = c.organization_code
			join organization u on u.code = c.unit_code
			""" + ElectedSql.WHO + " order by c.unit_code, o.code, v.secretary desc, v.person fetch first %d rows only";

	private final JdbcClient jdbc;

	LeaderPersons(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * At most {@code most} of them, by committee and organisation, the secretary first.
	 */
	List<LeaderPerson> of(FigureScope scope, int most) {
		return this.jdbc.sql(scope.seen() + LIST.formatted(most))
			.params(scope.parameters())
			.query(LeaderPerson.class)
			.list();
	}

}
