package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.file.Attachment;

/** What the branches said on drafts of superior congresses, for those who sent them. */
@Repository
public class CollectedOpinions {

	private static final String FILE = "f.subject = c.id and f.purpose = 'superiorDraftOpinions'";

	private static final String SEEN = """
			from congress c join plan p on p.code = c.plan_code %s
			where c.plan_code = :plan and (p.issuer in (:organizations) or c.unit_code in (:organizations))
			""";

	private static final String OPINIONS = "select c.id, u.name as unit, o.name as branch, m.held_on, m.superior_drafts "
			+ SEEN.formatted("""
					join opinion_meeting m on m.congress = c.id join organization o on o.code = c.organization_code
					join organization u on u.code = c.unit_code""") + """
					and (coalesce(m.superior_drafts, '') <> '' or exists (select 1 from stored_file f where %s))
					order by c.unit_code, c.organization_code""".formatted(FILE);

	private static final String FILES = "select c.id as congress, f.id, f.name, f.size_bytes, f.purpose "
			+ SEEN.formatted("join stored_file f on " + FILE) + " order by f.uploaded_at, f.id";

	private final JdbcClient jdbc;

	CollectedOpinions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * As far as people of {@code organizations} direct the branches, by committee.
	 * @param organizations not empty
	 */
	public List<CollectedOpinion> of(String plan, List<String> organizations) {
		Map<String, List<Attachment>> files = files(plan, organizations);
		return about(OPINIONS, plan, organizations)
			.query((row, number) -> new CollectedOpinion(row.getString("unit"), row.getString("branch"),
					row.getObject("held_on", LocalDate.class), row.getString("superior_drafts"),
					files.getOrDefault(row.getString("id"), List.of())))
			.list();
	}

	private Map<String, List<Attachment>> files(String plan, List<String> organizations) {
		Map<String, List<Attachment>> files = new HashMap<>();
		about(FILES, plan, organizations).query((row) -> {
			files.computeIfAbsent(row.getString("congress"), (congress) -> new ArrayList<>())
				.add(new Attachment(row.getString("id"), row.getString("name"), row.getLong("size_bytes"),
						row.getString("purpose")));
		});
		return files;
	}

	private JdbcClient.StatementSpec about(String select, String plan, List<String> organizations) {
		return this.jdbc.sql(select).param("plan", plan).param("organizations", organizations);
	}

}
