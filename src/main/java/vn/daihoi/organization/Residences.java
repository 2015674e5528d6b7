package vn.daihoi.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The committees at the places where members live, as they are called. */
@Repository
public class Residences {

	private final JdbcClient database;

	public Residences(JdbcClient database) {
		this.database = database;
	}

	/** Takes in those of members of whom none is known yet, by the members' ids. */
	public void addMissing(Map<String, String> committees) {
		Set<String> known = new HashSet<>(
				this.database.sql("SELECT member_id FROM member_residence").query(String.class).list());
		committees.forEach((member, committee) -> {
			if (!known.contains(member)) {
				add(member, committee);
			}
		});
	}

	private void add(String member, String committee) {
		this.database.sql("INSERT INTO member_residence (member_id, committee) VALUES (?, ?)")
			.params(member, committee)
			.update();
	}

	/** What is known, by the members' ids. */
	public Map<String, String> all() {
		Map<String, String> committees = new HashMap<>();
		this.database.sql("SELECT member_id, committee FROM member_residence").query((row) -> {
			committees.put(row.getString("member_id"), row.getString("committee"));
		});
		return committees;
	}

	/** Writes where a member lives now; null when that is not known any more. */
	public void change(String member, @Nullable String committee) {
		this.database.sql("DELETE FROM member_residence WHERE member_id = ?").param(member).update();
		if (committee != null) {
			add(member, committee);
		}
	}

	/** The committee where a member lives; null when that is not known. */
	@Nullable
	public String of(String member) {
		return this.database.sql("SELECT committee FROM member_residence WHERE member_id = ?")
			.param(member)
			.query(String.class)
			.optional()
			.orElse(null);
	}

}
