package vn.daihoi.question;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All questions and answers, oldest first. */
@Repository
class Messages {

	private static final String SELECT = """
			select plan_code as plan, organization_code as organization, element, side, author, text,
				written_at as writtenAt
			from task_message where plan_code = :plan and organization_code = :organization
			""";

	private final JdbcClient jdbc;

	Messages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Message message) {
		this.jdbc.sql("""
				insert into task_message (plan_code, organization_code, element, side, author, text, written_at)
				values (:plan, :organization, :element, :side, :author, :text, :writtenAt)""")
			.paramSource(message)
			.update();
	}

	/** What was said about one task. */
	List<Message> about(Work work) {
		return this.jdbc.sql(SELECT + " and element = :element order by id")
			.paramSource(work)
			.query(Message.class)
			.list();
	}

	/** What was said about all tasks of an organisation under a plan. */
	List<Message> of(String plan, String organization) {
		return this.jdbc.sql(SELECT + " order by id")
			.param("plan", plan)
			.param("organization", organization)
			.query(Message.class)
			.list();
	}

}
