package vn.daihoi.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reminders that were sent, explanations that were asked for, notes that were written.
 */
@Repository
class SupervisionRows {

	private final JdbcClient jdbc;

	SupervisionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void remind(String congress, String element, String user, OffsetDateTime at) {
		this.jdbc.sql("insert into sent_reminder (congress, element, sent_by, sent_at) values (?, ?, ?, ?)")
			.params(congress, element, user, at)
			.update();
	}

	/** When each step was last reminded of, by its element id. */
	Map<String, OffsetDateTime> reminded(String congress) {
		return this.jdbc
			.sql("select element, max(sent_at) as sent_at from sent_reminder where congress = ? group by element")
			.param(congress)
			.query((row, number) -> Map.entry(row.getString("element"), row.getObject("sent_at", OffsetDateTime.class)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void ask(String congress, String askedOf, String question, String user, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into explanation (congress, asked_of, question, asked_by, asked_at) values (?, ?, ?, ?, ?)""")
			.params(congress, askedOf, question, user, at)
			.update();
	}

	/** Those of a congress, the latest first. */
	List<Explanation> explanations(String congress) {
		return this.jdbc.sql("""
				select id, asked_of, question, asked_by, asked_at, answer, answered_by, answered_at from explanation
				where congress = ? order by id desc""").param(congress).query(Explanation.class).list();
	}

	Optional<Explanation> explanation(String congress, long id) {
		return explanations(congress).stream().filter((one) -> one.id() == id).findFirst();
	}

	void answer(long id, String answer, String user, OffsetDateTime at) {
		this.jdbc.sql("update explanation set answer = ?, answered_by = ?, answered_at = ? where id = ?")
			.params(answer, user, at, id)
			.update();
	}

	void note(String congress, String text, String user, OffsetDateTime at) {
		this.jdbc.sql("insert into congress_note (congress, text, written_by, written_at) values (?, ?, ?, ?)")
			.params(congress, text, user, at)
			.update();
	}

	/** The latest first. */
	List<CongressNote> notes(String congress) {
		return this.jdbc
			.sql("select text, written_by, written_at from congress_note where congress = ? order by id desc")
			.param(congress)
			.query(CongressNote.class)
			.list();
	}

}
