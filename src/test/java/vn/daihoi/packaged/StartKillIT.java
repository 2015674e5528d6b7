package vn.daihoi.packaged;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

/** A kill while the branches of a large district are started, batch by batch. */
class StartKillIT {

	private static final int UNITS = 12;

	private static final int BRANCHES_OF_EACH = 50;

	private static final Duration LIMIT = Duration.ofMinutes(2);

	@ParameterizedTest(name = "{0}")
	@MethodSource("vn.daihoi.packaged.KillIT#databases")
	void everyBranchStartsOnceAlthoughTheStartWasKilled(String database, Map<String, String> environment)
			throws Exception {
		Path folder = Application.emptyFolder("start-kill-" + database);
		Map<String, String> large = Environments.with(environment, "DAIHOI_DEMONSTRATION_ORGANIZATIONS",
				LargeDistrict.write(folder, UNITS, BRANCHES_OF_EACH).toUri().toString());
		Application killed = Application.start(folder, large);
		List<String> branches = District.of(killed.caller("bantochuc"))
			.branches()
			.stream()
			.map(District.Branch::congress)
			.sorted()
			.toList();
		assertThat(branches).hasSizeGreaterThan(UNITS * BRANCHES_OF_EACH);
		new Story(killed).issuePlan();
		assertThat(awaitInstances(killed, 1)).as("started before the kill").isLessThan(branches.size());
		killed.kill();
		try (Application restarted = Application.start(folder, large)) {
			awaitInstances(restarted, branches.size());
			restarted.caller("bantochuc").awaitTask(Story.PLAN, "userTask_disseminate");
			assertThat(instances(restarted)).isEqualTo(branches);
			assertThat(congresses(restarted)).isEqualTo(branches);
		}
	}

	/** Waits until at least so many congresses run, and gives how many do. */
	private static int awaitInstances(Application application, int wanted) {
		return Patience.of(LIMIT, Duration.ofMillis(50))
			.alias("running")
			.until(() -> running(application), greaterThanOrEqualTo(wanted));
	}

	private static int running(Application application) throws Exception {
		return application.caller("quantri")
			.get("/engine-rest/process-instance/count?processDefinitionKey=branchCongress")
			.succeeded()
			.json()
			.get("count")
			.asInt();
	}

	/** The business keys of all that run, as often as they run. */
	private static List<String> instances(Application application) throws Exception {
		List<String> keys = new ArrayList<>();
		application.caller("quantri")
			.get("/engine-rest/process-instance?processDefinitionKey=branchCongress")
			.succeeded()
			.json()
			.forEach((instance) -> keys.add(instance.get("businessKey").asText()));
		return keys.stream().sorted().toList();
	}

	/** All pages of the list. */
	private static List<String> congresses(Application application) throws Exception {
		List<String> congresses = new ArrayList<>();
		String page = "/api/congresses?plan=" + Story.PLAN;
		while (!page.isEmpty()) {
			JsonNode answer = application.caller("bantochuc").get(page).succeeded().json();
			answer.get("items").forEach((one) -> congresses.add(Story.congress(one.get("organization").asText())));
			page = answer.get("next").asText("");
		}
		return congresses.stream().sorted().toList();
	}

}
