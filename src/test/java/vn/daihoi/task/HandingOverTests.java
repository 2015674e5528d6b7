package vn.daihoi.task;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The secretary of hh01 and a deputy in the same group. */
@ProcessTest
class HandingOverTests {

	private static final String DEPUTY = "phobithu.hh01";

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
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@Autowired
	private AuditTrail audit;

	@LocalServerPort
	private int port;

	@BeforeEach
	void secretaryHoldsATask() {
		this.accounts.add(DEPUTY, "Phan Thị Diễm", "demo", List.of("hh01:secretary"), List.of("hh"));
		this.campaign.beginWithIssuedPlan();
		this.tasks.claim(task().getId(), "chibo.hh01");
	}

	@AfterEach
	void deputyIsGone() {
		this.identity.deleteUser(DEPUTY);
	}

	@Test
	void colleaguesOfTheSameGroupAreListedByName() {
		assertThat(secretary().get(colleagues()).json().findValuesAsText("name")).containsExactly("Phan Thị Diễm");
		assertThat(visitor(DEPUTY).get(colleagues()).json()).isEmpty();
		assertThat(visitor("chibo.hh02").get(colleagues()).status()).isEqualTo(404);
	}

	@Test
	void colleagueHoldsTheTaskIsToldAndTheAuditSaysSo() {
		assertThat(give(DEPUTY).status()).isEqualTo(200);
		assertThat(task().getAssignee()).isEqualTo(DEPUTY);
		assertThat(visitor(DEPUTY).get("/api/notices").json().path("items").findValuesAsText("text")).first()
			.asString()
			.contains("chuyển cho đồng chí việc “Đề xuất ngày đại hội” của Chi bộ ấp Mỹ Lợi");
		assertThat(this.audit.of(this.campaign.branch("hh01").congress())).last()
			.returns("Chuyển việc", AuditEntry::action)
			.returns("Việc “Đề xuất ngày đại hội”, cho Phan Thị Diễm", AuditEntry::detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "chibo.hh02", "danguy.hh", "chibo.hh01", "khongco" })
	void whoIsNotAnotherPersonOfTheGroupIsRefusedInWords(String other) {
		Visitor.Answer refused = give(other);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.json().path("detail").asText()).contains("trong cùng đơn vị, cùng chức trách");
		assertThat(task().getAssignee()).isEqualTo("chibo.hh01");
	}

	@Test
	void whoDoesNotHoldATaskDoesNotGiveItAway() {
		assertThat(visitor(DEPUTY).post(colleagues(), "{\"to\":\"" + DEPUTY + "\"}").status()).isEqualTo(409);
		assertThat(task().getAssignee()).isEqualTo("chibo.hh01");
	}

	@Test
	void earlierHolderDoesNotCompleteWhatAnotherHoldsNow() {
		give(DEPUTY);
		Visitor.Answer refused = secretary().engine("POST", "/task/" + task().getId() + "/submit-form", PROPOSAL);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.body()).contains("nay do Phan Thị Diễm giữ");
		assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_proposeDate");
		assertThat(visitor(DEPUTY).engine("POST", "/task/" + task().getId() + "/submit-form", PROPOSAL).status())
			.isEqualTo(204);
		assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_acceptDate");
	}

	@Test
	void whatWasHandedBackAndTakenByAnotherIsNotCompletedByTheEarlierHolder() {
		String task = "/task/" + task().getId();
		assertThat(secretary().engine("POST", task + "/unclaim", "{}").status()).isEqualTo(204);
		assertThat(visitor(DEPUTY).engine("POST", task + "/claim", "{\"userId\":\"" + DEPUTY + "\"}").status())
			.isEqualTo(204);
		assertThat(secretary().engine("POST", task + "/submit-form", PROPOSAL).status()).isEqualTo(409);
		assertThat(task().getAssignee()).isEqualTo(DEPUTY);
	}

	private Visitor.Answer give(String to) {
		return secretary().post(colleagues(), "{\"to\":\"" + to + "\"}");
	}

	private String colleagues() {
		return "/api/tasks/" + task().getId() + "/colleagues";
	}

	private Task task() {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.branch("hh01").congress())
			.singleResult();
	}

	private Visitor secretary() {
		return visitor("chibo.hh01");
	}

	private Visitor visitor(String user) {
		return Visitor.withPassword(this.port, user);
	}

}
