package vn.daihoi.task;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the list of tasks says of each. */
@ProcessTest
class TaskCardTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private String cards;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.cards = "/api/tasks/cards?id=" + task("hh01") + "&id=" + task("hh02") + "&id=gone";
	}

	private String task(String branch) {
		Task task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.branch(branch).congress())
			.singleResult();
		return task.getId();
	}

	@Test
	void cardSaysWhoseTaskItIsAndUnderWhichPlan() {
		var cards = Visitor.withPassword(this.port, "danguy.hh").get(this.cards).json();
		assertThat(cards.findValuesAsText("organization")).hasSize(2)
			.anySatisfy((name) -> assertThat(name).startsWith("Chi bộ ấp Mỹ Lợi"));
		assertThat(cards.findValuesAsText("plan")).containsOnly("Kế hoạch 300-KH/HU");
	}

	@Test
	void branchGetsNoCardOfAnotherBranch() {
		var cards = Visitor.withPassword(this.port, "chibo.hh02").get(this.cards).json();
		assertThat(cards.findValuesAsText("organization")).singleElement()
			.satisfies((name) -> assertThat(name).startsWith("Chi bộ Trường tiểu học"));
	}

	@Test
	void emptyListHasNoCards() {
		assertThat(Visitor.withPassword(this.port, "danguy.hh").get("/api/tasks/cards?id=")).hasToString("200 []");
	}

}
