package vn.daihoi.file;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.regulation.Finding;

/** The rows of the uploaded files. */
@Repository
public class StoredFiles {

	private static final String SELECT = """
			select id, sha256, name, media_type as mediaType, size_bytes as sizeBytes, task_id as taskId,
			subject, purpose, uploaded_by as uploadedBy, uploaded_at as uploadedAt
			from stored_file
			""";

	/**
	 * With this a purpose begins whose file is also for the organisations below the one
	 * it is about.
	 */
	public static final String READ_BELOW = "upperDraft.";

	private final JdbcClient jdbc;

	StoredFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(StoredFile file) {
		this.jdbc
			.sql("""
					insert into stored_file
					(id, sha256, name, media_type, size_bytes, task_id, subject, purpose, uploaded_by, uploaded_at)
					values (:id, :sha256, :name, :mediaType, :sizeBytes, :taskId, :subject, :purpose, :uploadedBy, :uploadedAt)""")
			.paramSource(file)
			.update();
	}

	Optional<StoredFile> find(String id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(StoredFile.class).optional();
	}

	/** What was uploaded for a task, oldest first. */
	public List<StoredFile> ofTask(String taskId) {
		return this.jdbc.sql(SELECT + "where task_id = ? order by uploaded_at, id")
			.param(taskId)
			.query(StoredFile.class)
			.list();
	}

	/** What submitted forms attached to {@code subject}, oldest first. */
	public List<StoredFile> attachedTo(String subject) {
		return this.jdbc.sql(SELECT + "where subject = ? and purpose is not null order by uploaded_at, id")
			.param(subject)
			.query(StoredFile.class)
			.list();
	}

	/**
	 * What is wrong with naming {@code ids} in the form of a task: only files uploaded
	 * for that very task may be named.
	 */
	public List<Finding> check(String taskId, String field, List<String> ids) {
		List<String> own = ofTask(taskId).stream().map(StoredFile::id).toList();
		return own.containsAll(ids) ? List.of() : List.of(Finding.error("FILE", field,
				"Tệp không được tải lên cho việc này; hãy tải tệp lên lại ngay trong biểu mẫu", ""));
	}

	/** Makes uploaded files part of the work, as {@code purpose}. */
	public void attach(List<String> ids, String purpose) {
		ids.forEach(
				(id) -> this.jdbc.sql("update stored_file set purpose = ? where id = ?").params(purpose, id).update());
	}

	/**
	 * Makes uploaded files part of another work than that of their task: whoever reads
	 * that one reads them.
	 */
	public void attachTo(String subject, List<String> ids, String purpose) {
		attach(ids, purpose);
		ids.forEach(
				(id) -> this.jdbc.sql("update stored_file set subject = ? where id = ?").params(subject, id).update());
	}

	/** Lets go of a file of a task that no form was submitted with. */
	public void remove(String taskId, String id) {
		this.jdbc.sql("delete from stored_file where id = ? and task_id = ? and purpose is null")
			.params(id, taskId)
			.update();
	}

	List<StoredFile> unattached() {
		return this.jdbc.sql(SELECT + "where purpose is null").query(StoredFile.class).list();
	}

	boolean isUsed(String sha256) {
		return this.jdbc.sql("select count(*) from stored_file where sha256 = ?")
			.param(sha256)
			.query(Long.class)
			.single() > 0;
	}

}
