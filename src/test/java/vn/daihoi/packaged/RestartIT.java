package vn.daihoi.packaged;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestartIT {

	@Test
	void afterARestartEverythingGoesOnWhereItStood() throws Exception {
		Path folder = Application.emptyFolder("restart");
		Standing before;
		try (Application application = Application.start(folder, Environments.DEFAULT)) {
			Story story = new Story(application);
			story.issuePlan();
			story.propose("hh01", "Hội trường ấp Mỹ Lợi");
			story.unit().awaitTask(Story.congress("hh01"), "userTask_acceptDate");
			before = Standing.of(application);
		}
		try (Application application = Application.start(folder,
				Environments.with(Environments.DEFAULT, "TZ", "America/New_York"))) {
			Standing after = Standing.of(application);
			assertThat(after.tasks()).isEqualTo(before.tasks()).hasSizeGreaterThan(2);
			assertThat(after.offsetSeconds()).isEqualTo(before.offsetSeconds());
			assertThat(after.now()).isAfter(before.now()).isBefore(before.now().plusHours(1));
			assertThat(after.deployments()).as("deployed again though nothing changed").isEqualTo(1);
			new Story(application).accept("hh01");
		}
	}

	/** Where the campaign stands, as the technical administrator sees it. */
	private record Standing(List<String> tasks, OffsetDateTime now, long offsetSeconds, int deployments) {

		static Standing of(Application application) throws Exception {
			Caller administrator = application.caller("quantri");
			List<String> tasks = new ArrayList<>();
			administrator.get("/engine-rest/task?sortBy=id&sortOrder=asc")
				.succeeded()
				.json()
				.forEach((task) -> tasks.add(task.toString()));
			JsonNode clock = administrator.get("/api/clock").succeeded().json();
			return new Standing(tasks, OffsetDateTime.parse(clock.get("now").asText()),
					clock.get("offsetSeconds").asLong(),
					administrator.get("/engine-rest/deployment").succeeded().json().size());
		}

	}

}
