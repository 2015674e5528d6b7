package vn.daihoi.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of papers as offices have worded them; each change stays. */
@Repository
public class PaperTexts {

	private final JdbcClient jdbc;

	PaperTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One change.
	 *
	 * @param name of the template
	 * @param words null where the shipped ones are taken again
	 */
	public record Change(String name, @Nullable String words, String changedBy, OffsetDateTime changedAt) {
	}

	/** From now on these words hold. */
	public void add(Change change) {
		this.jdbc.sql("insert into paper_text (name, words, changed_by, changed_at) values (?, ?, ?, ?)")
			.params(change.name(), change.words(), change.changedBy(), change.changedAt())
			.update();
	}

	/** The latest change of each text that was ever changed. */
	public List<Change> latest() {
		return this.jdbc.sql("""
				select name, words, changed_by as changedBy, changed_at as changedAt from paper_text t
				where id = (select max(id) from paper_text l where l.name = t.name) order by name""")
			.query(Change.class)
			.list();
	}

	/** The words of an office; empty where the shipped ones hold. */
	public Optional<String> of(String name) {
		return this.jdbc
			.sql("select name, words, changed_by as changedBy, changed_at as changedAt from paper_text "
					+ "where name = ? order by id desc fetch first 1 row only")
			.param(name)
			.query(Change.class)
			.optional()
			.map(Change::words);
	}

}
