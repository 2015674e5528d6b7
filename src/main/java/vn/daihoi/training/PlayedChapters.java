package vn.daihoi.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chapters of the story that were played, in their order. */
@Repository
class PlayedChapters {

	private final JdbcClient database;

	PlayedChapters(JdbcClient database) {
		this.database = database;
	}

	List<PlayedChapter> all() {
		return this.database.sql("select * from training_chapter order by chapter").query(PlayedChapters::read).list();
	}

	int count() {
		return this.database.sql("select count(*) from training_chapter").query(Integer.class).single();
	}

	void add(PlayedChapter played) {
		this.database
			.sql("insert into training_chapter (chapter, played_at, played_by, told, failed) values (?, ?, ?, ?, ?)")
			.params(played.chapter(), played.playedAt(), played.playedBy(), String.join("\n", played.told()),
					String.join("\n", played.failed()))
			.update();
	}

	private static PlayedChapter read(ResultSet row, int number) throws SQLException {
		return new PlayedChapter(row.getInt("chapter"), row.getObject("played_at", OffsetDateTime.class),
				row.getString("played_by"), row.getString("told").lines().toList(),
				row.getString("failed").lines().toList());
	}

}
