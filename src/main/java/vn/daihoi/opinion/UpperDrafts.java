package vn.daihoi.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;

/** The drafts that committees have sent to the branches below them. */
@Repository
public class UpperDrafts {

	private static final String SELECT = """
			select d.id, d.plan_code, d.organization_code, p.issuer, o.name, d.title, d.sent_on, d.answer_by
			from upper_draft d join plan p on p.code = d.plan_code join organization o on o.code = d.organization_code
			where d.plan_code = :plan and (d.organization_code = p.issuer or d.organization_code in (
				select c.unit_code from congress c where c.plan_code = :plan
				and (c.organization_code in (:organizations) or c.unit_code in (:organizations))))
			order by d.sent_on, d.id""";

	private final JdbcClient jdbc;

	private final StoredFiles files;

	UpperDrafts(JdbcClient jdbc, StoredFiles files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	/** Keeps a draft with its files. */
	void send(String plan, String sender, SendUpperDrafts sent, LocalDate day) {
		this.jdbc.sql(
				"insert into upper_draft (plan_code, organization_code, title, sent_on, answer_by) values (?, ?, ?, ?, ?)")
			.params(plan, sender, sent.title().strip(), day, sent.answerBy())
			.update();
		long id = this.jdbc.sql("select max(id) from upper_draft where plan_code = ? and organization_code = ?")
			.params(plan, sender)
			.query(Long.class)
			.single();
		this.files.attach(sent.papers(), purpose(id));
	}

	private static String purpose(long id) {
		return StoredFiles.READ_BELOW + id;
	}

	/**
	 * The drafts that the issuer sent, and those that the committees of
	 * {@code organizations} sent, oldest first.
	 * @param organizations not empty
	 */
	public List<UpperDraft> of(String plan, List<String> organizations) {
		return this.jdbc.sql(SELECT)
			.param("plan", plan)
			.param("organizations", organizations)
			.query((row, number) -> read(row))
			.list();
	}

	private UpperDraft read(ResultSet row) throws SQLException {
		String plan = row.getString("plan_code");
		String sender = row.getString("organization_code");
		String subject = sender.equals(row.getString("issuer")) ? plan : new CongressId(plan, sender).toString();
		return new UpperDraft(row.getString("name"), row.getString("title"), row.getObject("sent_on", LocalDate.class),
				row.getObject("answer_by", LocalDate.class), files(subject, purpose(row.getLong("id"))));
	}

	private List<Attachment> files(String subject, String purpose) {
		return this.files.attachedTo(subject)
			.stream()
			.filter((file) -> purpose.equals(file.purpose()))
			.map(Attachment::of)
			.toList();
	}

	/** Which of {@code organizations} is a committee with branches under the plan. */
	Optional<String> unit(String plan, List<String> organizations) {
		return this.jdbc.sql("""
				select min(unit_code) from congress where plan_code = :plan and unit_code in (:organizations)
				having count(*) > 0""")
			.param("plan", plan)
			.param("organizations", organizations)
			.query(String.class)
			.optional();
	}

}
