package vn.daihoi.packaged;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresIT {

	@Test
	void aPlanIsIssuedAndTheDayOfABranchIsAcceptedOnPostgresql() throws Exception {
		try (Application application = Application.start(Application.emptyFolder("postgresql"),
				Environments.postgresql())) {
			Story story = new Story(application);
			story.issuePlan();
			story.propose("hh01", "Hội trường ấp Mỹ Lợi");
			story.accept("hh01");
			String notice = story.branch("hh01").awaitTask(Story.congress("hh01"), "userTask_giveNotice");
			assertThat(story.branch("hh01").get("/api/tasks/" + notice + "/form").succeeded().body())
				.contains("2024-12-15", "\"due\":\"2024-");
			assertThat(story.branch("hh02").get("/api/tasks/" + notice + "/form").status()).isEqualTo(404);
		}
	}

}
