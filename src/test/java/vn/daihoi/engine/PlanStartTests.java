package vn.daihoi.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The organisation board may start a plan, and only from its beginning. */
@ProcessTest
class PlanStartTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private RuntimeService runtime;

	@LocalServerPort
	private int port;

	@BeforeEach
	void nothingRuns() {
		this.campaign.begin();
	}

	@ParameterizedTest
	@ValueSource(strings = { "branchCongress", "verification", "ballotStamping", "residenceRemarks", "mending",
			"planPilots", "sectorGuidance" })
	void whatBeginsWithOtherWorkIsStartedByNobodyNotEvenByTheTechnicalAdministrator(String process) {
		for (String way : new String[] { "start", "submit-form" }) {
			Visitor.Answer answer = Visitor.withPassword(this.port, "quantri")
				.engine("POST", "/process-definition/key/%s/%s".formatted(process, way), "{}");
			assertThat(answer.status()).as("%s", answer).isEqualTo(403);
			assertThat(answer.body()).contains("hãy mở danh sách việc");
		}
		assertThat(this.runtime.createProcessInstanceQuery().count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{'businessKey':'phung-hiep-2025','startInstructions':[{'type':'startBeforeActivity','activityId':'serviceTask_startBranches'}]}",
			"{'businessKey':'ke-hoach-khac'}", "{'variables':{'planAgreed':{'value':true}}}",
			"{'variables':{'form':{'value':'{}','type':'Json'}}}" })
	void planStartsOnlyFromItsForm(String start) {
		Visitor.Answer answer = Visitor.withPassword(this.port, "bantochuc")
			.engine("POST", "/process-definition/key/congressPlan/start", start.replace('\'', '"'));
		assertThat(answer.status()).as("%s", answer).isEqualTo(409);
		assertThat(this.runtime.createProcessInstanceQuery().count()).isZero();
	}

}
