package vn.daihoi.audit;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail of everything that was done. */
@Repository
public class AuditTrail {

	private final JdbcClient jdbc;

	AuditTrail(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void add(AuditEntry entry) {
		this.jdbc.sql("""
				insert into audit_entry (happened_at, user_id, acting, action, subject, detail)
				values (:happenedAt, :userId, :acting, :action, :subject, :detail)""").paramSource(entry).update();
	}

	/** What was done about {@code subject}, oldest first. */
	public List<AuditEntry> of(String subject) {
		return this.jdbc.sql("""
				select happened_at as happenedAt, user_id as userId, acting, action, subject, detail from audit_entry
				where subject = ? order by id""").param(subject).query(AuditEntry.class).list();
	}

}
