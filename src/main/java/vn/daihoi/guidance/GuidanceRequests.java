package vn.daihoi.guidance;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All reported difficulties; of one organisation under a plan one waits at a time. */
@Repository
class GuidanceRequests {

	private static final String WAITING = """
			select id, plan_code as plan, organization_code as organization, asker, difficulty, asked_at as askedAt, proposal,
				answer
			from guidance_request where plan_code = ? and organization_code = ? and answer is null
			""";

	private final JdbcClient jdbc;

	GuidanceRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(String plan, String organization, String asker, String difficulty, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into guidance_request (plan_code, organization_code, asker, difficulty, asked_at)
				values (?, ?, ?, ?, ?)""").params(plan, organization, asker, difficulty, at).update();
	}

	/** The one that waits for its answer. */
	Optional<GuidanceRequest> waiting(String plan, String organization) {
		return this.jdbc.sql(WAITING).params(plan, organization).query(GuidanceRequest.class).optional();
	}

	void propose(long id, String proposal) {
		this.jdbc.sql("update guidance_request set proposal = ? where id = ?").params(proposal, id).update();
	}

	/** Answers it, for whoever asked or for all who read the plan. */
	void answer(long id, String answer, boolean published, OffsetDateTime at) {
		this.jdbc.sql("update guidance_request set answer = ?, published = ?, answered_at = ? where id = ?")
			.params(answer, published, at, id)
			.update();
	}

	/** The business key of the work about one that waits. */
	Optional<String> subject(long id) {
		return this.jdbc
			.sql("select plan_code || '/' || organization_code from guidance_request where id = ? and answer is null")
			.param(id)
			.query(String.class)
			.optional();
	}

}
