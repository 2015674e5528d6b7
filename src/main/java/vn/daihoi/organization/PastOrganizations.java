package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The organisations as they were on a day: a paper keeps the names of its own day, and
 * one that has ended is still known.
 */
@Repository
public class PastOrganizations {

	private static final String AS_OF = """
			SELECT o.code, COALESCE(p.name, o.name) AS name, COALESCE(p.kind, o.kind) AS kind,
			CASE WHEN p.code IS NULL THEN o.parent_code ELSE p.parent_code END AS parent_code,
			o.official_members, o.probationary_members, o.guided_by, o.term_ends_on
			FROM organization o
			LEFT JOIN organization_past p ON p.code = o.code AND p.until_day = (
				SELECT MIN(n.until_day) FROM organization_past n WHERE n.code = o.code AND n.until_day > :day)
			""";

	private final JdbcClient database;

	PastOrganizations(JdbcClient database) {
		this.database = database;
	}

	/**
	 * All that there were on a day, with the names, kinds and superiors of that day and
	 * the numbers of members of today.
	 */
	public List<Organization> asOf(LocalDate day) {
		return this.database.sql(AS_OF + """
				WHERE (o.founded_on IS NULL OR o.founded_on <= :day) AND (o.ended_on IS NULL OR o.ended_on > :day)
				ORDER BY o.code""").param("day", day).query(Organizations::read).list();
	}

	/** One as it was on a day; one that had ended, as it was last. */
	public Optional<Organization> find(String code, LocalDate day) {
		return this.database.sql(AS_OF + "WHERE o.code = :code")
			.param("day", day)
			.param("code", code)
			.query(Organizations::read)
			.optional();
	}

	/** What an organisation was until, and not including, {@code day}. */
	public void keep(Organization before, LocalDate day) {
		if (kept(before.code(), day).isEmpty()) {
			this.database
				.sql("INSERT INTO organization_past (code, until_day, name, kind, parent_code) VALUES (?, ?, ?, ?, ?)")
				.params(before.code(), day, before.name(), before.kind().name(), before.parentCode())
				.update();
		}
	}

	private Optional<String> kept(String code, LocalDate day) {
		return this.database.sql("SELECT code FROM organization_past WHERE code = ? AND until_day = ?")
			.params(code, day)
			.query(String.class)
			.optional();
	}

	/** An organisation was founded on a day. */
	public void found(String code, LocalDate day) {
		this.database.sql("UPDATE organization SET founded_on = ? WHERE code = ?").params(day, code).update();
	}

	/**
	 * An organisation is there no more from a day on.
	 * @param keeper the code of the one that takes over; null for nobody
	 */
	public void end(String code, LocalDate day, @Nullable String keeper) {
		this.database.sql("UPDATE organization SET ended_on = ?, succeeded_by = ? WHERE code = ?")
			.params(day, keeper, code)
			.update();
	}

	/**
	 * Who has now what belonged to an organisation: itself, or, when it has ended,
	 * whoever took over.
	 */
	public String keeper(String code) {
		return this.database.sql(
				"SELECT succeeded_by FROM organization WHERE code = ? AND ended_on IS NOT NULL AND succeeded_by IS NOT NULL")
			.param(code)
			.query(String.class)
			.optional()
			.map(this::keeper)
			.orElse(code);
	}

	/** The day from which it is there no more; empty while it is. */
	public Optional<LocalDate> endedOn(String code) {
		return this.database.sql("SELECT ended_on FROM organization WHERE code = ? AND ended_on IS NOT NULL")
			.param(code)
			.query(LocalDate.class)
			.optional();
	}

	/** The day of its latest change, its founding too; empty when it never changed. */
	public Optional<LocalDate> changedOn(String code) {
		return this.database.sql("""
				SELECT until_day FROM organization_past WHERE code = :code
				UNION SELECT founded_on FROM organization WHERE code = :code AND founded_on IS NOT NULL
				UNION SELECT ended_on FROM organization WHERE code = :code AND ended_on IS NOT NULL
				ORDER BY 1 DESC FETCH FIRST 1 ROW ONLY""").param("code", code).query(LocalDate.class).optional();
	}

	/** All that have ended, by code. */
	public List<Organization> ended() {
		return this.database.sql(Organizations.SELECT + "WHERE ended_on IS NOT NULL ORDER BY code")
			.query(Organizations::read)
			.list();
	}

}
