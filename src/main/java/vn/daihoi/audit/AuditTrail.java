package vn.daihoi.audit;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail of everything that was done. */
@Repository
public class AuditTrail {

	private static final String INSERT = """
			insert into audit_entry (happened_at, user_id, acting, action, subject, detail)
			values (?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	AuditTrail(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	public void add(AuditEntry entry) {
		addAll(List.of(entry));
	}

	/** All of one act upon many. */
	public void addAll(List<AuditEntry> entries) {
		this.batches.batchUpdate(INSERT, entries, entries.size(), (row, entry) -> {
			row.setObject(1, entry.happenedAt());
			row.setString(2, entry.userId());
			row.setBoolean(3, entry.acting());
			row.setString(4, entry.action());
			row.setString(5, entry.subject());
			row.setString(6, entry.detail());
		});
	}

	/** What was done about {@code subject}, oldest first. */
	public List<AuditEntry> of(String subject) {
		return this.jdbc.sql("""
				select happened_at as happenedAt, user_id as userId, acting, action, subject, detail from audit_entry
				where subject = ? order by id""").param(subject).query(AuditEntry.class).list();
	}

	/**
	 * Another text after each act that was committed, also where that began before one
	 * that was committed earlier.
	 */
	public String mark() {
		return this.jdbc
			.sql("""
					select cast(count(*) as varchar(20)) || '.' || cast(coalesce(max(a.id), 0) as varchar(20)) from audit_entry a
					where a.id > (select max(b.id) from audit_entry b) - 1000""")
			.query(String.class)
			.single();
	}

}
