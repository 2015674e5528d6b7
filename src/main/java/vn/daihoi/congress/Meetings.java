package vn.daihoi.congress;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings in which committees decided; nobody "clicks approve" for them. */
@Repository
public class Meetings {

	private final JdbcClient jdbc;

	Meetings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void add(Meeting meeting) {
		this.jdbc
			.sql("""
					insert into meeting (subject, purpose, held_on, outcome, document_number, document_date, signer, remarks)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(meeting.subject(), meeting.purpose(), meeting.heldOn(), meeting.outcome(), meeting.documentNumber(),
					meeting.documentDate(), meeting.signer(), meeting.remarks())
			.update();
	}

	/** What was decided on {@code subject}, oldest first. */
	public List<Meeting> of(String subject) {
		return this.jdbc.sql("""
				select subject, purpose, held_on as heldOn, outcome, document_number as documentNumber,
				document_date as documentDate, signer, remarks from meeting
				where subject = ? order by id""").param(subject).query(Meeting.class).list();
	}

}
