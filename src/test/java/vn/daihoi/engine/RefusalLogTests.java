package vn.daihoi.engine;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A user's mistake is answered in one Vietnamese sentence and is no error of ours. */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalLogTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private String task;

	@BeforeEach
	void secretaryHoldsTheTask() {
		this.campaign.beginWithIssuedPlan();
		this.task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.branch("hh01").congress())
			.singleResult()
			.getId();
		this.tasks.claim(this.task, "chibo.hh01");
	}

	private static String form(String json) {
		return """
				{"variables":{"form":{"type":"Json","valueInfo":{"transient":true},"value":"%s"}}}"""
			.formatted(json.replace("\"", "\\\""));
	}

	@Test
	void refusalsThroughTheEngineAreAnsweredInOneSentenceAndNotLoggedAsErrors(CapturedOutput log) {
		Visitor secretary = Visitor.signedIn(this.port, "chibo.hh01");
		String submit = "/task/" + this.task + "/submit-form";
		for (String body : new String[] { "{}", "{\"variables\":{\"x\":{\"value\":1}}}", form("{}"), form("[]"),
				form("{\"openingDate\":\"mai\"}"),
				form("{\"openingDate\":\"2024-11-20\",\"session\":\"MORNING\",\"venue\":\"Nhà văn hóa\","
						+ "\"officialMembers\":7,\"probationaryMembers\":0,\"seats\":0}") }) {
			Visitor.Answer answer = secretary.engine("POST", submit, body);
			assertThat(answer.status()).as(body + ": " + answer).isIn(409, 422);
			assertThat(answer.body()).endsWith(".").doesNotContain("Exception", "Cannot", "\n");
		}
		assertThat(log).doesNotContain("ERROR", "Exception", "\tat ");
	}

	@Test
	void refusalsOfOurOwnInterfaceAreProblemDocumentsAndNotLoggedAsErrors(CapturedOutput log) {
		Visitor secretary = Visitor.signedIn(this.port, "chibo.hh01");
		Visitor.Answer[] answers = { secretary.get("/api/tasks/khong-co/form"), secretary.get("/api/files/khong-co"),
				secretary.upload("/api/tasks/" + this.task + "/files", "file", Map.of("a.pdf", new byte[0])),
				Visitor.withPassword(this.port, "dieuchinh").post("/api/clock/advance", "{\"to\":\"hôm qua\"}") };
		assertThat(answers).allSatisfy((answer) -> {
			assertThat(answer.header("Content-Type")).contains("application/problem+json");
			assertThat(answer.json().path("detail").asText()).endsWith(".");
			assertThat(answer.json().path("title").asText()).isEqualTo("Không thực hiện được");
		});
		assertThat(log).doesNotContain("ERROR", "Exception", "\tat ");
	}

	@Test
	void brokenPlanFileIsNotLoggedAsAnError(CapturedOutput log) {
		Visitor.Answer answer = Visitor.signedIn(this.port, "bantochuc")
			.engine("POST", "/process-definition/key/congressPlan/submit-form", form("{\"yaml\":\"ghiChu: thử\"}"));
		assertThat(answer.status()).as("%s", answer).isEqualTo(422);
		assertThat(answer.body()).contains("Dòng 1, cột 1").doesNotContain("Exception");
		assertThat(log).doesNotContain("ERROR", "Exception", "\tat ");
	}

}
