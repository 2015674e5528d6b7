package vn.daihoi.packaged;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

/** A kill while the deadlines of two thousand congresses move, part by part. */
class ChangeKillIT {

	private static final int UNITS = 40;

	private static final int BRANCHES_OF_EACH = 50;

	/** Those among the first and the last to be moved; all their branches have a day. */
	private static final List<String> UNITS_WITH_DAYS = List.of("them1", "them9");

	private static final int PART = 50;

	private static final String PROPOSAL = "userTask_proposeDate";

	private static final LocalDate PROPOSAL_BEFORE = LocalDate.of(2024, 10, 14);

	private static final LocalDate PROPOSAL_AFTER = LocalDate.of(2024, 10, 15);

	private static final LocalDate NOTICE_BEFORE = LocalDate.of(2024, 11, 18);

	private static final LocalDate NOTICE_AFTER = LocalDate.of(2024, 11, 15);

	/** One among the days of all proposals, one among those of the notices. */
	private static final String TWO_HOLIDAYS = """
			{"what":"CALENDAR","days":[
			{"date":"2024-10-10","kind":"HOLIDAY","basis":"Ngày nghỉ mới","confirmed":true},
			{"date":"2024-11-20","kind":"HOLIDAY","basis":"Ngày nghỉ mới","confirmed":true}],
			"organizations":[],"reason":"Thông báo mới","number":"12-TB/HU","repeatNotices":false,"papers":["%s"]}""";

	@ParameterizedTest(name = "{0}")
	@MethodSource("vn.daihoi.packaged.KillIT#databases")
	void everyDeadlineIsOldOrNewAfterAKillAndTheChangeIsCompleted(String database, Map<String, String> environment)
			throws Exception {
		Path folder = Application.emptyFolder("change-kill-" + database);
		Map<String, String> large = Environments.with(
				Environments.with(environment, "DAIHOI_CHANGE_BATCH", String.valueOf(PART)),
				"DAIHOI_DEMONSTRATION_ORGANIZATIONS",
				LargeDistrict.write(folder, UNITS, BRANCHES_OF_EACH).toUri().toString());
		StoredDeadlines stored = StoredDeadlines.of(folder, environment);
		Application killed = Application.start(folder, large);
		branchesPrepare(killed);
		int proposals = proposals(killed, "");
		twoHolidaysAreAdded(killed);
		patience().until(() -> moved(killed), greaterThan(proposals / 2));
		killed.kill();
		assertThat(proposalDays(stored)).contains(PROPOSAL_BEFORE, PROPOSAL_AFTER);
		assertThat(noticeDays(stored)).contains(NOTICE_BEFORE, NOTICE_AFTER);
		nothingIsMixed(stored);
		try (Application restarted = Application.start(folder, large)) {
			patience().until(() -> changesUnderWay(restarted), is(0));
			assertThat(moved(restarted)).isEqualTo(proposals);
		}
		assertThat(proposalDays(stored)).hasSize(proposals).containsOnly(PROPOSAL_AFTER);
		assertThat(noticeDays(stored)).hasSize(UNITS_WITH_DAYS.size() * BRANCHES_OF_EACH).containsOnly(NOTICE_AFTER);
		nothingIsMixed(stored);
	}

	private static ConditionFactory patience() {
		return Patience.of(Duration.ofMinutes(10), Duration.ofMillis(100));
	}

	/** All have a day to propose theirs, some have an accepted one. */
	private static void branchesPrepare(Application application) throws Exception {
		new Story(application).issuePlan();
		Caller board = application.caller("bantochuc");
		patience().until(() -> board.tasks(Story.PLAN, "userTask_disseminate"), (tasks) -> !tasks.isEmpty());
		Together.at(UNITS_WITH_DAYS, (unit) -> {
			Caller committee = application.caller("danguy." + unit);
			for (int branch = 1; branch <= BRANCHES_OF_EACH; branch++) {
				committee.complete(Story.congress("%s.%02d".formatted(unit, branch)), PROPOSAL, """
						{"openingDate":"2024-12-31","session":"MORNING","venue":"Nhà văn hóa","officialMembers":3,
						"probationaryMembers":0,"seats":0,"phone":"0900000000"}""");
			}
			OpenTask list = committee.take(committee.awaitTask("userTask_acceptDate"));
			list.complete(UnitStory.list(Map.of(), UnitStory.rows(list, (branch) -> Map.of("accepted", true))));
		});
	}

	private static void twoHolidaysAreAdded(Application application) throws Exception {
		Caller keeper = application.caller("dieuchinh");
		Map<String, Object> form = Map.of("value", "{\"plan\":\"" + Story.PLAN + "\"}", "type", "Json", "valueInfo",
				Map.of("transient", true));
		keeper
			.post("/engine-rest/process-definition/key/deadlineChange/submit-form",
					Map.of("variables", Map.of("form", form)))
			.succeeded();
		OpenTask proposal = keeper.open(Story.PLAN, "userTask_proposeChange");
		keeper.submit(proposal.id(), TWO_HOLIDAYS.formatted(proposal.scan().get(0))).succeeded();
		application.caller("bantochuc").complete(Story.PLAN, "userTask_decideChange", "{\"outcome\":\"APPROVED\"}");
	}

	/** How many branches have the later day for their proposal. */
	private static int moved(Application application) throws Exception {
		return proposals(application, "&dueAfter=" + PROPOSAL_AFTER + "T00:00:00.000%2B0700");
	}

	private static int proposals(Application application, String due) throws Exception {
		return count(application, "task", "taskDefinitionKey=" + PROPOSAL + due);
	}

	private static int changesUnderWay(Application application) throws Exception {
		return count(application, "process-instance", "processDefinitionKey=deadlineChange");
	}

	private static int count(Application application, String what, String which) throws Exception {
		return application.caller("quantri")
			.get("/engine-rest/" + what + "/count?" + which)
			.succeeded()
			.json()
			.get("count")
			.asInt();
	}

	private static List<LocalDate> proposalDays(StoredDeadlines stored) {
		return stored.tasks()
			.stream()
			.filter((task) -> task.element().equals(PROPOSAL))
			.map(StoredDeadlines.Task::kept)
			.toList();
	}

	private static List<LocalDate> noticeDays(StoredDeadlines stored) {
		return stored.timers().stream().map(StoredDeadlines.Timer::kept).toList();
	}

	/** Row, task, its history, timer and trail say the same of every congress. */
	private static void nothingIsMixed(StoredDeadlines stored) {
		assertThat(stored.tasks()).isNotEmpty().filteredOn(Predicate.not(StoredDeadlines.Task::isWhole)).isEmpty();
		assertThat(stored.timers()).isNotEmpty().filteredOn(Predicate.not(StoredDeadlines.Timer::isWhole)).isEmpty();
		assertThat(stored.entries()).isEqualTo(stored.moved());
	}

}
