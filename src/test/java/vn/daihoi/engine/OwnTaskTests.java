package vn.daihoi.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.engine.BranchUserTests.Door;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** What the secretary of a branch does with a task of the own branch. */
@ProcessTest
class OwnTaskTests {

	private static final String PROPOSAL = """
			{"variables":{"form":{"type":"Json","valueInfo":{"transient":true},"value":"{\\"openingDate\\":\\"2024-12-15\\",
			\\"session\\":\\"MORNING\\",\\"venue\\":\\"Nhà văn hóa\\",\\"officialMembers\\":7,\\"probationaryMembers\\":1,
			\\"seats\\":0}"}}}"""
		.replace("\n", "");

	@Autowired
	private Campaign campaign;

	@Autowired
	private TaskService tasks;

	@Autowired
	private IdentityService identity;

	@LocalServerPort
	private int port;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	private Visitor visitor(Door door, String user) {
		return (door == Door.HTTP_BASIC) ? Visitor.withPassword(this.port, user) : Visitor.signedIn(this.port, user);
	}

	private Task task() {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.branch("hh01").congress())
			.singleResult();
	}

	@ParameterizedTest
	@EnumSource
	void secretaryTakesATaskGivesItBackTakesItAgainAndCompletesIt(Door door) {
		Visitor secretary = visitor(door, "chibo.hh01");
		String own = "/task/" + task().getId();
		assertThat(claim(secretary, own)).isEqualTo(204);
		assertThat(task().getAssignee()).isEqualTo("chibo.hh01");
		assertThat(secretary.engine("POST", own + "/unclaim", "{}").status()).isEqualTo(204);
		assertThat(task().getAssignee()).isNull();
		assertThat(claim(secretary, own)).isEqualTo(204);
		Visitor.Answer completed = secretary.engine("POST", own + "/submit-form", PROPOSAL);
		assertThat(completed.status()).as("%s", completed).isEqualTo(204);
		assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_acceptDate");
	}

	private static int claim(Visitor secretary, String task) {
		return secretary.engine("POST", task + "/claim", "{\"userId\":\"chibo.hh01\"}").status();
	}

	@ParameterizedTest
	@EnumSource
	void taskThatNobodyTookIsNotCompleted(Door door) {
		Visitor.Answer answer = visitor(door, "chibo.hh01").engine("POST", "/task/" + task().getId() + "/complete",
				PROPOSAL);
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.body()).contains("hãy bấm “Nhận việc” rồi hoàn thành");
	}

	@ParameterizedTest
	@EnumSource
	void taskThatTheOfficeHoldsIsNeitherCompletedNorGivenBackByTheBranch(Door door) {
		this.tasks.claim(task().getId(), "danguy.hh");
		Visitor secretary = visitor(door, "chibo.hh01");
		String shared = "/task/" + task().getId();
		assertThat(secretary.engine("POST", shared + "/complete", PROPOSAL).status()).isEqualTo(409);
		assertThat(secretary.engine("POST", shared + "/unclaim", "{}").status()).isEqualTo(403);
		assertThat(secretary.engine("POST", shared + "/claim", "{\"userId\":null}").status()).isEqualTo(409);
		assertThat(claim(secretary, shared)).isEqualTo(409);
		assertThat(task().getAssignee()).isEqualTo("danguy.hh");
	}

	@ParameterizedTest
	@EnumSource
	void brokenFormIsRefusedInASentence(Door door) {
		Visitor secretary = visitor(door, "chibo.hh01");
		String own = "/task/" + task().getId();
		claim(secretary, own);
		Visitor.Answer answer = secretary.engine("POST", own + "/submit-form", """
				{"variables":{"form":{"type":"Json","valueInfo":{"transient":true},"value":"{"}}}""");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("không phải JSON đúng cú pháp");
		assertThat(task().getAssignee()).isEqualTo("chibo.hh01");
	}

	@ParameterizedTest
	@EnumSource
	void taskThatIsDoneIsNotCompletedAgain(Door door) {
		Visitor secretary = visitor(door, "chibo.hh01");
		String done = "/task/" + task().getId() + "/submit-form";
		this.campaign.branch("hh01").proposes("2024-12-15");
		Visitor.Answer again = secretary.engine("POST", done, PROPOSAL);
		assertThat(again.status()).isEqualTo(404);
		assertThat(again.body()).contains("đã được", "hoàn thành lúc");
	}

	@ParameterizedTest
	@EnumSource
	void taskThatIsSentTwiceAtOnceIsCompletedOnce(Door door) {
		Visitor secretary = visitor(door, "chibo.hh01");
		String own = "/task/" + task().getId();
		claim(secretary, own);
		List<Integer> statuses = Stream
			.generate(() -> CompletableFuture
				.supplyAsync(() -> secretary.engine("POST", own + "/submit-form", PROPOSAL).status()))
			.limit(4)
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();
		assertThat(statuses).containsExactlyInAnyOrder(204, 404, 404, 404);
	}

	@ParameterizedTest
	@EnumSource
	void taskOfAnotherUnitIsNone(Door door) {
		User stranger = this.identity.newUser("chibo.khac");
		stranger.setPassword("demo");
		this.identity.saveUser(stranger);
		try {
			Visitor other = visitor(door, "chibo.khac");
			String foreign = "/task/" + task().getId();
			isNone(other.engine("POST", foreign + "/claim", "{\"userId\":\"chibo.khac\"}"));
			isNone(other.engine("POST", foreign + "/complete", PROPOSAL));
			isNone(other.engine("POST", foreign + "/submit-form", PROPOSAL));
		}
		finally {
			this.identity.deleteUser("chibo.khac");
		}
	}

	private static void isNone(Visitor.Answer answer) {
		assertThat(answer.status()).as("%s", answer).isEqualTo(404);
		assertThat(answer.body()).contains("không thuộc đơn vị của đồng chí");
	}

	@ParameterizedTest
	@EnumSource
	void sharedFiltersAreListedWithTheCountsOfTheOwnTasks(Door door) {
		assertThat(counts(visitor(door, "chibo.hh01"))).containsOnly(entry("Việc của tôi", 0),
				entry("Việc chung của đơn vị", 1), entry("Quá hạn", 0), entry("Đến hạn trong 7 ngày", 0),
				entry("Làm thay chi bộ", 0));
		assertThat(counts(visitor(door, "danguy.hh"))).contains(entry("Làm thay chi bộ", 3),
				entry("Việc chung của đơn vị", 1));
	}

	private static Map<String, Integer> counts(Visitor visitor) {
		return visitor.engine("GET", "/filter?itemCount=true", "")
			.json()
			.valueStream()
			.collect(Collectors.toMap((filter) -> filter.path("name").asText(),
					(filter) -> filter.path("itemCount").asInt()));
	}

}
