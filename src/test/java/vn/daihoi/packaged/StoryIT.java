package vn.daihoi.packaged;

import java.sql.SQLException;

import org.junit.jupiter.api.Nested;

/** The story of the demonstration goes the same way on each database. */
class StoryIT {

	@Nested
	class OnH2 extends PlayedStory {

		OnH2() {
			super("h2", Environments.DEFAULT);
		}

	}

	@Nested
	class OnPostgresql extends PlayedStory {

		OnPostgresql() throws SQLException {
			super("postgresql", Environments.postgresql());
		}

	}

}
