package vn.daihoi.guidance;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.clock.DaihoiClock;

/** Difficulties as pages show them: those that wait, and the answers that are for all. */
@Repository
public class Difficulties {

	private static final String WAITING = """
			select g.id, o.code as organization, o.name as organization_name, p.issuer, g.difficulty, g.asked_at,
				exists (select 1 from congress k where k.plan_code = g.plan_code and k.organization_code = o.code) as congress,
				case when g.proposal is null then false else true end as handed_on
			from guidance_request g
			join plan p on p.code = g.plan_code
			join organization o on o.code = g.organization_code
			where g.plan_code = :plan and g.answer is null
			""";

	private static final String OPEN = WAITING + """
			and (p.issuer in (:organizations) or g.organization_code in (:organizations)
				or exists (select 1 from congress c where c.plan_code = g.plan_code
					and c.organization_code = g.organization_code and c.unit_code in (:organizations)))
			order by g.asked_at, g.id
			fetch first :most rows only""";

	private static final String PUBLISHED = """
			select difficulty, answer, answered_at from guidance_request
			where plan_code = ? and published order by answered_at desc, id desc""";

	private final JdbcClient jdbc;

	Difficulties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those that wait, the oldest first.
	 * @param organizations of whom the reader belongs to one; at least one
	 */
	public List<OpenRequest> open(String plan, List<String> organizations, int most) {
		return this.jdbc.sql(OPEN)
			.param("plan", plan)
			.param("organizations", organizations)
			.param("most", most)
			.query(OpenRequest.class)
			.list();
	}

	/** The one of an organisation that waits; at most one does at a time. */
	public Optional<OpenRequest> waiting(String plan, String organization) {
		return this.jdbc.sql(WAITING + "and g.organization_code = :organization")
			.param("plan", plan)
			.param("organization", organization)
			.query(OpenRequest.class)
			.optional();
	}

	/** The answers for all, the latest first. */
	public List<PublishedAnswer> published(String plan) {
		return this.jdbc.sql(PUBLISHED)
			.param(plan)
			.query((row, number) -> new PublishedAnswer(row.getString("difficulty"), row.getString("answer"),
					row.getObject("answered_at", OffsetDateTime.class)
						.atZoneSameInstant(DaihoiClock.VIETNAM)
						.toLocalDate()))
			.list();
	}

}
